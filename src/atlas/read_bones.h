// Reading bones.json.
#pragma once

#include <vector>

#include "atlas/reading.h"

namespace knotmap {

/// The bones of the file, in its order. Bands with a fault are left out.
[[nodiscard]] std::vector<Bone> read_bones(Reading const& reading, JsonAt const& root);

}  // namespace knotmap
