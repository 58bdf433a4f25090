// The reading of a told text: its places, sides, complaints and muscles.
#pragma once

#include <optional>
#include <vector>

#include "finder/told.h"

namespace knotmap {

/// Reads a story such as "ache at the inner edge of the right shoulder blade". What is denied ("not
/// the neck", "my arm is fine") is left out. A place without a told side is taken on `side`, or,
/// without that, on both. Nothing understood gives an empty Told: nothing is guessed. `illness`:
/// words that name an illness and so no place (DangerEar::illness_words); may be empty.
[[nodiscard]] Told tell(SearchIndex const& index, PlacedAtlas const& placed, Story const& story,
                        std::optional<PainSide> side = {}, std::vector<bool> const& illness = {});

}  // namespace knotmap
