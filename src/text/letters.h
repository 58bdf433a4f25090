// Which characters are worth a sign where a typeface lacks them.
#pragma once

namespace knotmap {

/// Whether a character may be a letter, so that a text without it would be another word. Not so
/// signs and arrows, private use, selectors and joiners, and the planes above the first, where
/// emoji are (Unicode 15, blocks).
[[nodiscard]] constexpr bool may_be_letter(char32_t code) {
  return !((code >= 0x2000 && code <= 0x2BFF) || (code >= 0xE000 && code <= 0xF8FF) ||
           (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xFFF0 && code <= 0xFFFF) ||
           code >= 0x10000);
}

}  // namespace knotmap
