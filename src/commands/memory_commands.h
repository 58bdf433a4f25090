// Commands that go on with what was remembered, or begin anew.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

/// Their lines of the command table.
[[nodiscard]] std::span<CommandSpec const> memory_commands();

}  // namespace knotmap
