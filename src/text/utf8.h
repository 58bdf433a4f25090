// Reading UTF-8 one character at a time.
#pragma once

#include <cstddef>
#include <string_view>

namespace knotmap {

/// One character of a text.
struct Character {
  char32_t code = 0;     ///< its Unicode code point
  std::size_t size = 1;  ///< its bytes in the text, 1 to 4
};

/// The character at byte `at`, which must be less than `text.size()`. A byte that begins no whole
/// character is given as '?' of one byte. Overlong forms and surrogates are not looked for.
[[nodiscard]] constexpr Character character_at(std::string_view text, std::size_t at) {
  auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  auto const lead = byte(at);
  if (lead < 0x80) return {lead, 1};
  std::size_t const size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || at + size > text.size()) return {U'?', 1};
  auto code = static_cast<char32_t>(lead & (0xFFU >> (size + 1)));
  for (std::size_t i = at + 1; i < at + size; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return {U'?', 1};
    code = (code << 6U) | (byte(i) & 0x3FU);
  }
  return {code, size};
}

}  // namespace knotmap
