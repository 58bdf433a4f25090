// Two points side by side: which ones are worth it, and from where both are seen.
#pragma once

#include <cstdint>
#include <vector>

#include "state/answers.h"
#include "state/state.h"

namespace knotmap {

/// What a point is most worth being compared with, best first, at most four: the candidate after it
/// in the list and the one before, the points that are felt in the same place, the other points of
/// its muscle on that side. Never the point itself; empty when `open` is unknown.
[[nodiscard]] std::vector<SidedId> compare_offers(Answers const& answers, State const& state,
                                                  SidedId const& open);

/// The view that frames the X's and the essential zones of two points (indices into
/// PlacedAtlas::points()), from where most of both faces the eye. A fault when one of them cannot
/// be placed.
[[nodiscard]] Result<View> view_of_both(World const& world, BodyChoice choice, std::uint32_t first,
                                        std::uint32_t second);

}  // namespace knotmap
