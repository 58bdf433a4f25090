// The muscle under the finger: a pain is more often of the muscle that it lies on.
#pragma once

#include <vector>

#include "finder/finder.h"

namespace knotmap {

/// Raises the scores of candidates whose muscle has an X near the pain, on the same side, and
/// lowers those whose muscle lies far off. Of a told pain and a click it also lowers what `person`
/// cannot press and lies elsewhere: people begin with what is at hand.
///
///     near  = 1 - d / local_m                     d: metres in a straight line to the nearest X
///     far   = 1 .. `far`                          from far_m to twice as far
///     score x (1 + local x near) x far x hands
///                                                 hands: 1; for others' hands 1 .. for_others: of
///                                                 a told pain by `near`, of a click from local_m
///                                                 to a quarter more
///
/// All but d are weights. Scores stay at most 1.
void weigh_local(PlacedAtlas const& placed, Pain const& pain, FinderWeights const& weights,
                 Person const& person, std::vector<Candidate>& candidates);

/// Sees to it that the muscles under the pain (MuscleField) are candidates: of each the point whose
/// X is nearest, if a finger may press it at all, with at least
///
///     under x rank x share x reach x common       rank: 1 for the outermost, 0.7 for the next, 0.4
///                                                 share: of the marks that it lies under
///                                                 reach: 1 up to local_m / 2 from the X, none from
///                                                 under_m on
///
/// Rare points (prevalence 1) are not brought. `under` is a weight; of a painted or told pain it
/// counts under_paint. `candidates` must be sorted by point, and are so afterwards.
void add_under_finger(PlacedAtlas const& placed, Pain const& pain, FinderWeights const& weights,
                      std::vector<Candidate>& candidates);

}  // namespace knotmap
