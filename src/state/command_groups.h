// The groups of the command table, one file each.
#pragma once

#include <span>

#include "state/commands.h"

namespace knotmap {

[[nodiscard]] std::span<CommandSpec const> view_commands();
[[nodiscard]] std::span<CommandSpec const> find_commands();
[[nodiscard]] std::span<CommandSpec const> paint_commands();
[[nodiscard]] std::span<CommandSpec const> under_commands();
[[nodiscard]] std::span<CommandSpec const> body_commands();
[[nodiscard]] std::span<CommandSpec const> window_commands();

}  // namespace knotmap
