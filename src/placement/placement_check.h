// The check of an atlas against a body: what reading the files alone cannot find.
#pragma once

#include "atlas/atlas.h"
#include "base/fault.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// Every fault of the atlas on its body, with file and JSON pointer: unknown landmarks, anchors and
/// zones that miss the body, zones without an area, points on the wrong side, a press level milder
/// than that of the safety area where the point lies, a dose stronger than the region's areas
/// allow, regions that own no skin, hands of poses that lie nowhere on the body. Places the whole
/// atlas. Muscles are checked by check_muscles.
[[nodiscard]] Faults check_placement(PlacedAtlas const& placed);

}  // namespace knotmap
