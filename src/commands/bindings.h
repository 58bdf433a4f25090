// The key bindings: which key sends which command line. The key list on screen is made from them.
#pragma once

#include <span>
#include <string_view>

namespace knotmap {

/// One key and the command line that it sends. All views are of static text.
struct Binding {
  std::string_view key;  ///< modifiers in the order Ctrl, Alt, Shift: "F", "Ctrl+Z", "?", "Left"
  std::string_view command;  ///< a whole command line: "view front"
  std::string_view group;    ///< heading in the key list: "Look"; empty: not listed (a second key)
  std::string_view words;    ///< description in the key list: "From the front"; empty with `group`
};

/// All bindings, in the order of the key list. Each key occurs once.
[[nodiscard]] std::span<Binding const> bindings();

/// The command line that `key` sends, or "" for a key without one. The key must be spelled as in
/// the table (capital letters).
[[nodiscard]] std::string_view command_of(std::string_view key);

}  // namespace knotmap
