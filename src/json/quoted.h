// Text that came from a file, made safe to repeat in a message.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace knotmap {

/// The most bytes of a file's text that a message repeats.
inline constexpr std::size_t longest_quote = 60;

/// True when UTF-8 `text` holds a control character (U+0000 to U+001F, U+007F to U+009F). Such a
/// character must not reach a terminal or a screen.
[[nodiscard]] bool has_control_character(std::string_view text);

/// The first `longest_quote` bytes of `text`, never cut inside a UTF-8 character; control
/// characters and the like are written out (base/shown_text.h).
[[nodiscard]] std::string safe_excerpt(std::string_view text);

/// `safe_excerpt` in double quotes, with "..." before the closing quote when it was cut.
[[nodiscard]] std::string in_quotes(std::string_view text);

}  // namespace knotmap
