// The check of an atlas against a body: all that reading the files alone cannot know.
#pragma once

#include "atlas/atlas.h"
#include "base/fault.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// Every fault of the atlas on this body: unknown landmarks, anchors and zones that miss the body,
/// zones without an area, points on the wrong side, points whose press level is milder than the
/// safety area that they lie in, doses stronger than their area allows, regions that own no skin.
[[nodiscard]] Faults check_placement(PlacedAtlas const& placed);

}  // namespace knotmap
