// Distances from a line on the skin, over the skin that a flood from the line reaches.
#pragma once

#include <span>
#include <vector>

#include "body/place.h"
#include "body/surface.h"

namespace knotmap {

/// Lowers `field` (one number a vertex, metres) to the distance from the line less `radius`, at the
/// vertices where that is below `margin`. The distance is the straight one to the line's pieces;
/// where the way along the skin is far longer (across the gap from arm to trunk, from thigh to
/// thigh) it grows with that way instead.
void flood_from_line(Surface const& surface, std::span<Place const> line, float radius,
                     float margin, std::vector<float>& field);

}  // namespace knotmap
