#include "ui/kit/drawable.h"

#include <imgui.h>

#include "text/letters.h"
#include "text/utf8.h"

namespace knotmap {
bool is_drawable(ImFont const& font, char32_t code) {
  if (code < 0x80) return true;
  if (code <= 0xFFFF && font.FindGlyphNoFallback(static_cast<ImWchar>(code)) != nullptr)
    return true;
  return may_be_letter(code);
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
