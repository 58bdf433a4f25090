// The reader of illnesses.json.
#pragma once

#include "atlas/reading.h"

namespace knotmap {

/// Adds each illness to the red flags of `reading`'s atlas, without areas, and its names to the
/// danger words. Faults: an id that a red flag has, no name.
void read_illnesses(Reading& reading, JsonAt const& root);

}  // namespace knotmap
