// The names of keys, as the bindings write them.
#pragma once

#include <string>

namespace knotmap {

/// "Esc", "Left", "F5"; a letter in capitals as the person's layout has it; otherwise the character
/// of the key without modifiers; "" for keys without a name (modifiers alone, media keys).
[[nodiscard]] std::string key_name(int glfw_key, int scancode);

/// True when the key sends a character of its own, other than an ASCII letter: it is then named by
/// that character ("?" wherever the layout has it), not by the key.
[[nodiscard]] bool is_named_by_character(std::string const& name);

/// "Ctrl+Shift+" and the like; `mods` are GLFW's.
[[nodiscard]] std::string modifier_prefix(int mods);

/// One character as UTF-8, 1 to 4 bytes.
[[nodiscard]] std::string utf8(char32_t codepoint);

}  // namespace knotmap
