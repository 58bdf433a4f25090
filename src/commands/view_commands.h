// The commands that move the camera, and `tick`, which lets time pass.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

/// This group's part of the command table.
[[nodiscard]] std::span<CommandSpec const> view_commands();

}  // namespace knotmap
