// The commands for what lies over the map (key list, settings, first help) and those that only ask
// for a side effect: pictures, dumps, quitting.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

/// This group's part of the command table.
[[nodiscard]] std::span<CommandSpec const> window_commands();

}  // namespace knotmap
