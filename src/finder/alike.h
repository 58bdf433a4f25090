// A pain on both sides alike: judged on one side, listed once.
#pragma once

#include <vector>

#include "finder/finder.h"

namespace knotmap {

/// The dabs of a pain on the right side and the midline.
[[nodiscard]] Pain half_of(PlacedAtlas const& placed, Pain const& pain);

/// The candidates with both sides of a point in one row: that of the better one, with
/// Candidate::both_sides set and the points of the other side among Candidate::alike.
[[nodiscard]] std::vector<Candidate> both_sides_of(PlacedAtlas const& placed,
                                                   std::vector<Candidate> candidates);

}  // namespace knotmap
