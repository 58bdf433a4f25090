// The red flags of a pain: what a person must know before any candidate.
#pragma once

#include <vector>

#include "finder/pain.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// The red flags that belong before the candidates of this pain, the most urgent first, each once.
/// A flag of one side also belongs to regions on the midline: the heart is felt there too.
[[nodiscard]] std::vector<RedFlag const*> warnings_for(PlacedAtlas const& placed, Pain const& pain);

}  // namespace knotmap
