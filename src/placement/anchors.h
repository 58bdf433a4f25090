// From anchors to places: landmarks of the base body, moved, then taken to the skin.
#pragma once

#include "atlas/anchor.h"
#include "base/fault.h"
#include "base/side.h"
#include "body/body.h"

namespace knotmap {

/// The place of an anchor for the right side (or the midline). Only Side::right and Side::midline
/// are computed; the left is the mirror of the right, so `side` left gives exactly that. Faults
/// (file left empty, pointer is the anchor's): unknown landmark (with "did you mean"), a line that
/// misses the body, a zero axis.
[[nodiscard]] Result<Place> place_anchor(Body const& body, Anchor const& anchor, Side side);

}  // namespace knotmap
