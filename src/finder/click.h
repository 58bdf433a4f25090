// Candidates of a click: the zones and X's at one exact place.
#pragma once

#include <vector>

#include "finder/finder.h"

namespace knotmap {

/// One candidate for each point that has a zone at the place or its X near it, by point; not
/// ranked.
[[nodiscard]] std::vector<Candidate> candidates_of_click(PlacedAtlas const& placed,
                                                         Place const& place,
                                                         FinderWeights const& weights);

}  // namespace knotmap
