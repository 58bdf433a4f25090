// The commands that set a preference, one for each line of the field table (preferences/fields.h)
// that names a command.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

/// This group's part of the command table.
[[nodiscard]] std::span<CommandSpec const> settings_commands();

}  // namespace knotmap
