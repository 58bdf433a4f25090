// Reading exercises.json.
#pragma once

#include <vector>

#include "atlas/exercise.h"
#include "atlas/reading.h"

namespace knotmap {

/// The exercises; those with a fault as far as they could be read. A dose over ExerciseCaps is a
/// fault. Whether ids name anything is checked when all files are read (check_references).
[[nodiscard]] std::vector<Exercise> read_exercises(Reading const& reading, JsonAt const& root);

}  // namespace knotmap
