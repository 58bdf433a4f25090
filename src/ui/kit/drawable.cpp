#include "ui/kit/drawable.h"

#include <algorithm>
#include <array>
#include <utility>

#include <imgui.h>

#include "text/utf8.h"

namespace knotmap {
namespace {

/// What holds no letters: signs and arrows, private use, selectors and joiners, and all planes
/// above the first, which ImGui cannot show and where emoji are.
constexpr std::array<std::pair<char32_t, char32_t>, 5> no_letters{
    {{0x2000, 0x2BFF}, {0xE000, 0xF8FF}, {0xFE00, 0xFE0F}, {0xFFF0, 0xFFFF}, {0x10000, 0x10FFFF}}};

}  // namespace

bool is_drawable(ImFont const& font, char32_t code) {
  if (code < 0x80) return true;
  if (code <= 0xFFFF && font.FindGlyphNoFallback(static_cast<ImWchar>(code)) != nullptr)
    return true;
  return std::none_of(no_letters.begin(), no_letters.end(), [&](auto const& range) {
    return code >= range.first && code <= range.second;
  });
}

std::string drawable(ImFont const& font, std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool left_out = false;
  for (std::size_t at = 0; at < text.size();) {
    auto const character = character_at(text, at);
    auto const bytes = text.substr(at, character.size);
    at += character.size;
    if (!is_drawable(font, character.code)) {
      left_out = true;
      continue;
    }
    bool const doubles = left_out && character.code == U' ' && (out.empty() || out.back() == ' ');
    left_out = left_out && doubles;
    if (!doubles) out += bytes;
  }
  if (left_out && out.ends_with(' ')) out.pop_back();
  return out;
}

}  // namespace knotmap
