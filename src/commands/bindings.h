// Which key sends which command; the list of keys on screen is made from it.
#pragma once

#include <span>
#include <string_view>

namespace knotmap {

struct Binding {
  std::string_view key;      ///< "F", "Esc", "Ctrl+Z", "?", "Left"
  std::string_view command;  ///< "view front"
  std::string_view group;    ///< "Look", "Find", "Window"
  std::string_view words;    ///< "Look at the front"
};

[[nodiscard]] std::span<Binding const> bindings();

/// A second key for the same command has no group and no words: it is not listed.

/// The command of a key, or "" when it has none.
[[nodiscard]] std::string_view command_of(std::string_view key);

}  // namespace knotmap
