// Commands of the diary: the entry that is being written, and what is done with those that are
// kept.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

[[nodiscard]] std::span<CommandSpec const> diary_commands();

}  // namespace knotmap
