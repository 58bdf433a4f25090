// Commands about what is seen under the skin: layers, what is hidden or kept alone, landmarks.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

/// This group's part of the command table.
[[nodiscard]] std::span<CommandSpec const> under_commands();

}  // namespace knotmap
