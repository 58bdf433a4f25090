// The check of the shapes of muscles and bones against a body.
#pragma once

#include "base/fault.h"
#include "muscles/placed_muscles.h"

namespace knotmap {

/// Every fault of the bands on this body, each with the band or the spot at fault and the landmark
/// that it lies near: unknown landmarks, spots that miss the body or lie outside it, bands that
/// leave the body, cross the midline or turn inside out, bones and muscles that cannot be laid.
[[nodiscard]] Faults check_muscles(PlacedMuscles const& placed);

}  // namespace knotmap
