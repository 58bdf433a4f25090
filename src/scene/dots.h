// The stipple pattern of a spillover zone, as in printed charts of trigger points.
#pragma once

#include <span>
#include <vector>

#include <glm/vec2.hpp>

#include "body/surface.h"

namespace knotmap {

/// Poisson-disc dots on the base surface where the skin is inside the spillover zone and outside
/// the essential one. `distance` has one value for each vertex of `base`: x to the essential zone,
/// y to the spillover zone, in metres, negative inside. Dots are at least `spacing_m` apart in a
/// straight line. Deterministic: the same input gives the same dots on every machine.
[[nodiscard]] std::vector<Place> spread_dots(Surface const& base,
                                             std::span<glm::vec2 const> distance, float spacing_m);

}  // namespace knotmap
