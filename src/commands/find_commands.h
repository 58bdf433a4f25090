// The commands that mark a pain by a click or a name, open pages, walk the list of candidates, and
// search; also `undo`, `redo`, `back` and `forward`, which the Session carries out.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

/// This group's part of the command table.
[[nodiscard]] std::span<CommandSpec const> find_commands();

}  // namespace knotmap
