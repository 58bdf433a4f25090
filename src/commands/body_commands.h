// The commands that change the shown body: `body`, `body-shape`.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

/// This group's part of the command table.
[[nodiscard]] std::span<CommandSpec const> body_commands();

}  // namespace knotmap
