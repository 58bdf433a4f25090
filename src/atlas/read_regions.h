// Reading regions.json.
#pragma once

#include <vector>

#include "atlas/reading.h"

namespace knotmap {

/// The regions of the file, in its order.
[[nodiscard]] std::vector<Region> read_regions(Reading const& reading, JsonAt const& root);

}  // namespace knotmap
