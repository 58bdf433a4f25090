// Reading motions.json.
#pragma once

#include <vector>

#include "atlas/exercise_motion.h"
#include "atlas/reading.h"

namespace knotmap {

/// After poses.json, whose poses the keys begin from. Faults, beside those of poses: a second
/// motion of an exercise. Whether the exercises exist is checked when all files are read.
[[nodiscard]] std::vector<ExerciseMotion> read_motions(Reading const& reading, JsonAt const& root);

}  // namespace knotmap
