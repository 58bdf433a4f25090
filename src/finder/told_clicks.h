// A pain told in words, judged as clicks all over it.
#pragma once

#include <vector>

#include "finder/finder.h"
#include "finder/painted.h"

namespace knotmap {

/// Who names a part of the body means some place in it, so what is likely there is what clicks into
/// it find: the score of each candidate of a told pain becomes the mean of the scores that clicks
/// at two dozen places, evenly over its `area`, give it. It is the mean of their roots, squared: a
/// cause is to fit at most of the places, not at one of them very well. What fits at none goes.
/// `candidates` must be weighed by place, their alike merged, and not yet weighed by what is known
/// of people alike.
void weigh_as_clicks(PlacedAtlas const& placed, PaintedArea const& area,
                     FinderWeights const& weights, Person const& person,
                     std::vector<Candidate>& candidates);

}  // namespace knotmap
