// Text that came from outside (a call, a file, a driver), made fit to be shown on one line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace knotmap {

/// The text with everything that a terminal or a panel must not get written out, so that it stands
/// on one line, moves no cursor and reads in one direction: a line feed, tab or carriage return as
/// \n, \t, \r; other control characters, and bytes that are not UTF-8, as \x1b; characters that
/// turn the direction of writing, part lines or cannot be seen, as \u{202e}. The rest is kept, so
/// the result is valid UTF-8. A backslash stays as it is: the result is for reading alone.
[[nodiscard]] std::string shown_text(std::string_view text);

/// Whether a text is valid UTF-8: of whole characters, each in its shortest form.
[[nodiscard]] bool is_utf8(std::string_view text);

/// Valid UTF-8 cut to at most `most` characters: the middle becomes "...", since what matters
/// stands at both ends. `most` is at least 8.
[[nodiscard]] std::string cut_in_the_middle(std::string text, std::size_t most);

}  // namespace knotmap
