// The commands for what is shown under the skin: layer, hidden and isolated muscles, landmarks, and
// the hovered muscle and its menu.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

/// This group's part of the command table.
[[nodiscard]] std::span<CommandSpec const> under_commands();

}  // namespace knotmap
