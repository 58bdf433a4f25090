// Commands for the exercise that the body shows: it runs, pauses, is at one of its positions.
#pragma once

#include <span>
#include <string_view>

#include "commands/command_table.h"

namespace knotmap {

[[nodiscard]] std::span<CommandSpec const> motion_commands();

/// An exercise and where in it: "wall_slide" runs from its start, "wall_slide:2" is paused at its
/// second position, "wall_slide:3.5s" 3.5 seconds into it.
struct NamedMotion {
  ShownPose shown;
  MotionTime time;
};

/// Reads such a name; a fault for an exercise without a motion, another position, another time.
[[nodiscard]] Result<NamedMotion> motion_named(World const& world, std::string_view words);

/// Moves the exercise on that the body shows, if it runs.
void let_motion_pass(World const& world, Moment& moment, double seconds);

}  // namespace knotmap
