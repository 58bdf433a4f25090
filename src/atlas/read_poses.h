// Reading poses.json.
#pragma once

#include <span>
#include <vector>

#include "atlas/reading.h"

namespace knotmap {

/// Faults, beside those of every file: a turn that its joint does not make or that goes beyond its
/// limits (turn_limits), a side where there is none or none where there are two, the same turn
/// twice.
[[nodiscard]] std::vector<Pose> read_poses(Reading const& reading, JsonAt const& root);

/// What a pose is made of, apart from its id and name, from an object that has "from" or "root".
/// What it begins from is one of `before`, and is kept where the object says nothing else: turns
/// joint by joint, rests and things as a whole.
void read_pose_parts(JsonAt const& at, std::span<Pose const> before, Pose& pose);

}  // namespace knotmap
