#include "base/shown_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

namespace knotmap {
namespace {

/// The bytes of the character that begins at `at`, if it is whole and the shortest form of a code
/// point (Unicode 15, table 3-7); else 0.
std::size_t whole_character(std::string_view text, std::size_t at) {
  auto const byte = [&](std::size_t i) -> unsigned {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  auto const follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  unsigned const lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return follows(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    bool const longer = lead == 0xE0 && byte(1) < 0xA0;
    bool const surrogate = lead == 0xED && byte(1) > 0x9F;
    return follows(1) && follows(2) && !longer && !surrogate ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    bool const longer = lead == 0xF0 && byte(1) < 0x90;
    bool const beyond = lead == 0xF4 && byte(1) > 0x8F;
    return follows(1) && follows(2) && follows(3) && !longer && !beyond ? 4 : 0;
  }
  return 0;
}

char32_t code_of(std::string_view character) {
  auto const lead = static_cast<unsigned char>(character.front());
  if (character.size() == 1) return lead;
  auto code = static_cast<char32_t>(lead & (0xFFU >> (character.size() + 1)));
  for (char const c : character.substr(1)) {
    code = (code << 6U) | (static_cast<unsigned char>(c) & 0x3FU);
  }
  return code;
}

/// Whether a character beyond ASCII parts lines, turns the direction of writing, or cannot be seen.
/// The joiner U+200D is not one of them: emoji are made with it.
bool is_hidden(char32_t code) {
  constexpr std::array<std::pair<char32_t, char32_t>, 7> hidden{{{0x80, 0x9F},
                                                                 {0x200B, 0x200B},
                                                                 {0x200E, 0x200F},
                                                                 {0x2028, 0x202E},
                                                                 {0x2066, 0x2069},
                                                                 {0xFEFF, 0xFEFF},
                                                                 {0xFFF9, 0xFFFB}}};
  return std::any_of(hidden.begin(), hidden.end(), [&](auto const& range) {
    return code >= range.first && code <= range.second;
  });
}

}  // namespace

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    auto const size = whole_character(text, at);
    if (size == 0) return false;
    at += size;
  }
  return true;
}

std::string shown_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    auto const byte = static_cast<unsigned char>(text[at]);
    auto const size = whole_character(text, at);
    auto const character = text.substr(at, std::max<std::size_t>(size, 1));
    at += character.size();
    if (byte == '\n') {
      out += "\\n";
    } else if (byte == '\t') {
      out += "\\t";
    } else if (byte == '\r') {
      out += "\\r";
    } else if (size == 0 || byte < ' ' || byte == 0x7F) {
      out += fmt::format("\\x{:02x}", byte);
    } else if (size > 1 && is_hidden(code_of(character))) {
      out += fmt::format("\\u{{{:x}}}", static_cast<unsigned>(code_of(character)));
    } else {
      out += character;
    }
  }
  return out;
}

std::string cut_in_the_middle(std::string text, std::size_t most) {
  constexpr std::string_view gap = "...";
  auto const begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  auto const count = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins));
  if (count <= most) return text;
  auto const kept = most - gap.size();
  auto const last = kept / 3;
  auto const first = kept - last;
  // The byte at which the character of this number begins.
  auto const at = [&](std::size_t number) {
    std::size_t i = 0;
    for (std::size_t passed = 0; i < text.size(); ++i) {
      if (begins(text[i]) && passed++ == number) break;
    }
    return i;
  };
  auto const from = at(first);
  text.replace(from, at(count - last) - from, gap);
  return text;
}

}  // namespace knotmap
