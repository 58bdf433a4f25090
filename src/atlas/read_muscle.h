// Reading one file of muscles/.
#pragma once

#include <string>

#include "atlas/reading.h"

namespace knotmap {

/// The muscle of a file with all its points. `stem` is the file's name without ".json": "id" must
/// be the same, and the muscle gets it in any case. A point with faults is kept as far as it could
/// be read.
[[nodiscard]] Muscle read_muscle(Reading const& reading, JsonAt const& root,
                                 std::string const& stem);

}  // namespace knotmap
