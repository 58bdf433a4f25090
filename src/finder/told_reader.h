// The reading of a told text: its places, sides, complaints and muscles.
#pragma once

#include <optional>
#include <vector>

#include "finder/told.h"

namespace knotmap {

/// As tell() in finder/told.h.
[[nodiscard]] Told read_told(SearchIndex const& index, PlacedAtlas const& placed,
                             Story const& story, std::optional<PainSide> side,
                             std::vector<bool> const& illness);

}  // namespace knotmap
