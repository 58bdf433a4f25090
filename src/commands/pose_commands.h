// Commands that lay the body into a pose.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

[[nodiscard]] std::span<CommandSpec const> pose_commands();

/// The body stands as the map needs it again; of an open point the view goes back to its X.
[[nodiscard]] Result<Outcome> stand_again(CommandInput const& in);

}  // namespace knotmap
