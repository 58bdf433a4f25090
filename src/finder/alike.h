// On which side a pain is, the same pain on another side, and one on both sides alike, which is
// judged on one and listed once.
#pragma once

#include <optional>
#include <vector>

#include "finder/finder.h"

namespace knotmap {

/// The side that all of a pain is on that is not in the middle; both when it is on both alike
/// (Pain::alike). Nothing for one in the middle, and for one with different parts on either side.
[[nodiscard]] std::optional<PainSide> side_of(PlacedAtlas const& placed, Pain const& pain);

/// A pain that has a side (side_of) on another one: mirrored, or doubled so that it is on both
/// alike, or the half of such a one.
[[nodiscard]] Pain moved_to(PlacedAtlas const& placed, Pain pain, PainSide side);

/// The dabs of a pain on the right side and the midline.
[[nodiscard]] Pain half_of(PlacedAtlas const& placed, Pain const& pain);

/// The candidates with both sides of a point in one row: that of the better one, with
/// Candidate::both_sides set and the points of the other side among Candidate::alike.
[[nodiscard]] std::vector<Candidate> both_sides_of(PlacedAtlas const& placed,
                                                   std::vector<Candidate> candidates);

/// A candidate that stands for both sides, led by its point on this one; all others, and without a
/// side, as they are.
[[nodiscard]] Candidate led_by(PlacedAtlas const& placed, Candidate candidate,
                               std::optional<Side> side);

}  // namespace knotmap
