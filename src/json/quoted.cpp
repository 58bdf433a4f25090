#include "json/quoted.h"

#include <algorithm>

#include "base/shown_text.h"
#include "base/words.h"

namespace knotmap {

bool has_control_character(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto const byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x20 || byte == 0x7F) return true;
    // U+0080 to U+009F in UTF-8
    if (byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0) {
      return true;
    }
  }
  return false;
}

std::string safe_excerpt(std::string_view text) {
  return shown_text(beginning_of(text, longest_quote));
}

std::string in_quotes(std::string_view text) {
  std::string out = "\"" + safe_excerpt(text);
  if (text.size() > longest_quote) out += "...";
  return out + '"';
}

}  // namespace knotmap
