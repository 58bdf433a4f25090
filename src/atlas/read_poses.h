// Reading poses.json.
#pragma once

#include <vector>

#include "atlas/reading.h"

namespace knotmap {

/// Faults, beside those of every file: a turn that its joint does not make or that goes beyond its
/// limits (turn_limits), a side where there is none or none where there are two, the same turn
/// twice.
[[nodiscard]] std::vector<Pose> read_poses(Reading const& reading, JsonAt const& root);

}  // namespace knotmap
