// The red flags of a pain, which are shown before any candidate.
#pragma once

#include <span>
#include <vector>

#include "finder/pain.h"
#include "placement/placed_atlas.h"
#include "placement/regions.h"

namespace knotmap {

/// The regions that a pain is marked in, each once, in the order of marking. An empty pain, or one
/// that is rubbed out, is in none.
[[nodiscard]] std::vector<RegionHere> regions_under(PlacedAtlas const& placed, Pain const& pain);

/// The red flags of any of these regions, by their areas or because the gate asks about them, the
/// most urgent first, each once.
[[nodiscard]] std::vector<RedFlag const*> warnings_in(Atlas const& atlas,
                                                      std::span<RegionHere const> regions);

/// The red flags of the regions that a pain is marked in.
[[nodiscard]] std::vector<RedFlag const*> warnings_for(PlacedAtlas const& placed, Pain const& pain);

}  // namespace knotmap
