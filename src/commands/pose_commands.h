// Commands that lay the body into a pose.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

[[nodiscard]] std::span<CommandSpec const> pose_commands();

}  // namespace knotmap
