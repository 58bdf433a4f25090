// The key bindings: which key sends which command line. The key list on screen is made from them.
#pragma once

#include <span>
#include <string_view>

namespace knotmap {

/// What some keys depend on: the questions that a page asks (while one stands, its keys answer it),
/// the keyboard's cursor, and the guided press.
struct Questions {
  bool signs = false;   ///< is one of these warning signs so?
  bool side = false;    ///< left, right or both?
  bool cursor = false;  ///< the cursor is on the skin: keys move it
  bool press = false;   ///< the guided press runs: keys answer it, and few others work
  bool draft = false;   ///< an entry of the diary is written: numbers say how bad it is
  bool motion = false;  ///< the body shows an exercise that moves
};

/// One key and the command line that it sends. All views are of static text.
struct Binding {
  std::string_view key;  ///< modifiers in the order Ctrl, Alt, Shift: "F", "Ctrl+Z", "?", "Left"
  std::string_view command;  ///< a whole command line: "view front"
  std::string_view group;    ///< heading in the key list: "Look"; empty: not listed (a second key)
  std::string_view words;    ///< description in the key list: "From the front"; empty with `group`
  bool Questions::*answers = nullptr;  ///< it is bound only while this holds, and then first
  std::string_view keys = {};  ///< what the key list says instead of `key`: "Arrows"; or empty
};

/// All bindings, in the order of the key list. Each key occurs once, and once more for each
/// question that it answers.
[[nodiscard]] std::span<Binding const> bindings();

/// The command line that `key` sends while `questions` stand, or "" for a key without one. The key
/// must be spelled as in the table (capital letters).
[[nodiscard]] std::string_view command_of(std::string_view key, Questions const& questions = {});

}  // namespace knotmap
