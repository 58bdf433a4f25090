// The red flags of a pain, which are shown before any candidate.
#pragma once

#include <vector>

#include "finder/pain.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// The red flags of the regions that a pain is marked in, the most urgent first, each once. An
/// empty pain, or one that is rubbed out, has none.
[[nodiscard]] std::vector<RedFlag const*> warnings_for(PlacedAtlas const& placed, Pain const& pain);

}  // namespace knotmap
