// The names of keys, as the bindings write them.
#pragma once

#include <string>
#include <string_view>

namespace knotmap {

/// "Esc", "Left", "F5"; a letter in capitals as the person's layout has it; otherwise the character
/// of the key without modifiers; "" for keys without a name (modifiers alone, media keys).
/// `printed` is what the layout prints there without modifiers (glfwGetKeyName), or empty.
[[nodiscard]] std::string key_name(int glfw_key, std::string_view printed);

/// The name of the same key by its place on a US keyboard, for where its printed character means
/// nothing: on layouts without Latin letters (Cyrillic, Greek), and in a row of digits that prints
/// none (French). "" where the layout prints an ASCII letter or digit there: those are taken as
/// they are printed, so that Ctrl+A of a French keyboard is never the Ctrl+Q of its place.
[[nodiscard]] std::string name_by_place(int glfw_key, std::string_view printed);

/// True when the key sends a character of its own, other than an ASCII letter: it is then named by
/// that character ("?" wherever the layout has it), not by the key.
[[nodiscard]] bool is_named_by_character(std::string const& name);

/// "Ctrl+Shift+" and the like; `mods` are GLFW's.
[[nodiscard]] std::string modifier_prefix(int mods);

/// One character as UTF-8, 1 to 4 bytes.
[[nodiscard]] std::string utf8(char32_t codepoint);

}  // namespace knotmap
