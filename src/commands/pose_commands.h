// Commands that lay the body into a pose.
#pragma once

#include <span>

#include "commands/command_table.h"

namespace knotmap {

[[nodiscard]] std::span<CommandSpec const> pose_commands();

/// The body takes a position, and the view flies to where that is seen. Faults as view_of_shown();
/// nothing changes then.
[[nodiscard]] Result<void> show_position(World const& world, ShownPose const& shown, State& next);

/// The body stands as the map needs it again; of an open point the view flies back to its X.
void let_stand(World const& world, State& next);
/// The same as the outcome of a command.
[[nodiscard]] Result<Outcome> stand_again(CommandInput const& in);

}  // namespace knotmap
