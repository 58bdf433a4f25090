// Commands for what a person says of themselves: the answers to warning signs and to "about you".
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

[[nodiscard]] std::span<CommandSpec const> person_commands();

}  // namespace knotmap
