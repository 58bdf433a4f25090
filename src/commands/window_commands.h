// Commands about the window and what is written: keys, settings, help, pictures.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

/// This group's part of the command table.
[[nodiscard]] std::span<CommandSpec const> window_commands();

}  // namespace knotmap
