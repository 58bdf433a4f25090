// The stipple of a spillover zone: dots spread evenly over its skin, as in printed charts.
#pragma once

#include <span>
#include <vector>

#include <glm/vec2.hpp>

#include "body/surface.h"

namespace knotmap {

/// Poisson-disc dots on the base surface where the spillover distance (y) is inside and the
/// essential one (x) is not; the same input gives the same dots. At least `spacing_m` apart.
[[nodiscard]] std::vector<Place> spread_dots(Surface const& base,
                                             std::span<glm::vec2 const> distance, float spacing_m);

}  // namespace knotmap
