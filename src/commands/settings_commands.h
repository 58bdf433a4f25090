// Commands that set a preference, made from the field table.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

/// This group's part of the command table.
[[nodiscard]] std::span<CommandSpec const> settings_commands();

}  // namespace knotmap
