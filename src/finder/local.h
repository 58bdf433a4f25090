// The muscle under the finger: a pain is more often of the muscle that it lies on.
#pragma once

#include <vector>

#include "finder/finder.h"

namespace knotmap {

/// Raises the scores of candidates whose muscle has an X near the pain, on the same side. Of a told
/// pain, whose words say little of where it ends, it lowers those that `person` cannot press and
/// whose muscle lies elsewhere: people begin with what is at hand.
///
///     near  = 1 - d / local_m                     d: metres in a straight line, at most local_m
///     score x (1 + local x near) x hands          hands: 1; of a told pain, for others' hands,
///                                                 for_others .. 1 by `near`
///
/// `local`, `local_m` and `for_others` are weights. Scores stay at most 1.
void weigh_local(PlacedAtlas const& placed, Pain const& pain, FinderWeights const& weights,
                 Person const& person, std::vector<Candidate>& candidates);

}  // namespace knotmap
