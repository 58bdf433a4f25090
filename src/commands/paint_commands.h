// Commands that paint a pain on the skin, and tick what is felt beside it.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

/// This group's part of the command table.
[[nodiscard]] std::span<CommandSpec const> paint_commands();

}  // namespace knotmap
