// Commands that mark a pain, choose what is looked at, and walk the list.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

/// This group's part of the command table.
[[nodiscard]] std::span<CommandSpec const> find_commands();

}  // namespace knotmap
