// Text from outside, as the fonts of the panels can draw it.
#pragma once

#include <string>
#include <string_view>

struct ImFont;

namespace knotmap {

/// Whether a character is shown: `font` has it, or it is a letter, for which the font's sign for
/// what it lacks stands. Emoji, their joiners and other signs that the font lacks are not.
[[nodiscard]] bool is_drawable(ImFont const& font, char32_t code);

/// The text without the characters that are not shown, and without the gaps that they would leave.
[[nodiscard]] std::string drawable(ImFont const& font, std::string_view text);

}  // namespace knotmap
