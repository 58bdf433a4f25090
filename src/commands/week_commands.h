// Commands of what keeps a pain away: the answers to what may go with it, and the week.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

[[nodiscard]] std::span<CommandSpec const> week_commands();

}  // namespace knotmap
