// The order of candidates, and merging points that share their zones.
#pragma once

#include <vector>

#include "finder/finder.h"

namespace knotmap {

/// A score rounded to a ten-thousandth: scores of the two sides of the body, which differ in the
/// last bits, become equal.
[[nodiscard]] float rounded_score(float score);

/// Makes one candidate of the points of one muscle and side that share their zones: that of the
/// greatest score, of equals the first in the muscle's file; the others go into its `alike`.
/// `candidates` must be sorted by point.
void merge_alike(PlacedAtlas const& placed, std::vector<Candidate>& candidates);

/// Sorts best first; ties by id, left before right.
void rank(PlacedAtlas const& placed, std::vector<Candidate>& candidates);

/// Makes one row of the two sides of a point that fit equally well, or, for a pain on the midline,
/// nearly so. `candidates` must be ranked.
void merge_sides(PlacedAtlas const& placed, Pain const& pain, std::vector<Candidate>& candidates);

/// Puts what a person can act on first: of a ranked list, rare points (prevalence 1) come fourth at
/// best while there are three others that fit not much worse, and the first row is one that may be
/// pressed by the person's own hands, where there is one that scores at least a tenth of the best;
/// a rare one only where no other is.
void put_usable_first(PlacedAtlas const& placed, FinderWeights const& weights, Person const& person,
                      std::vector<Candidate>& candidates);

}  // namespace knotmap
