// A stroke's line laid on the skin: the anchors, and between them points that bend with the body.
#pragma once

#include <vector>

#include "atlas/anchor.h"
#include "base/fault.h"
#include "base/side.h"
#include "body/body.h"

namespace knotmap {

/// Points on the skin no further apart than this (metres), so that the straight pieces between them
/// stay within a fraction of a millimetre of skin that is curved like a limb.
inline constexpr float line_step = 0.012F;

/// Places along the line in its order; one place for a stroke of one anchor. Between two places the
/// middle of the chord is taken to the skin along the mean of their normals, again and again.
/// Faults are those of place_anchor.
[[nodiscard]] Result<std::vector<Place>> line_on_skin(Body const& body, Stroke const& stroke,
                                                      Side side);

}  // namespace knotmap
