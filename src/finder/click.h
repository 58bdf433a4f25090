// Candidates of a click: what the zones say about one exact place.
#pragma once

#include <vector>

#include "finder/finder.h"

namespace knotmap {

/// One candidate a point that has a zone or its X near the place, by point; not yet ranked.
[[nodiscard]] std::vector<Candidate> candidates_of_click(PlacedAtlas const& placed,
                                                         Place const& place,
                                                         FinderWeights const& weights);

}  // namespace knotmap
