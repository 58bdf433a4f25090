// The order of a list of candidates, and what makes one row of several points.
#pragma once

#include <vector>

#include "finder/finder.h"

namespace knotmap {

/// A score to a ten-thousandth, so that the two sides of the body, which differ in the last digit,
/// rank alike.
[[nodiscard]] float rounded_score(float score);

/// Makes one candidate of the points that share their zones (same muscle, same side): the one of
/// the greatest score, then the first in the muscle's file; the others become `alike`. Expects
/// them by point.
void merge_alike(PlacedAtlas const& placed, std::vector<Candidate>& candidates);

/// Best first; ties by id, left before right.
void rank(PlacedAtlas const& placed, std::vector<Candidate>& candidates);

}  // namespace knotmap
