// Reading the bands of muscles and bones.
#pragma once

#include <vector>

#include "atlas/band.h"
#include "json/json_at.h"

namespace knotmap {

/// A list of 1 to 24 bands; those with a fault are left out.
[[nodiscard]] std::vector<Band> read_bands(JsonAt const& list);

}  // namespace knotmap
