// The check of the shapes of muscles and bones on a body.
#pragma once

#include "base/fault.h"
#include "muscles/placed_muscles.h"

namespace knotmap {

/// Every fault of all bands, with file and the pointer of the spot or band: unknown landmarks,
/// spots that miss the body or lie more than 1.5 cm outside of it, bands that leave the body by
/// more, cross the midline by more than 2 mm or turn inside out. Where it helps, a fault names the
/// landmark near by.
[[nodiscard]] Faults check_muscles(PlacedMuscles const& placed);

}  // namespace knotmap
