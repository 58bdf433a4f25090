// The commands that paint a pain on the skin, mark a pain told in words, and tick symptoms.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

/// This group's part of the command table.
[[nodiscard]] std::span<CommandSpec const> paint_commands();

}  // namespace knotmap
