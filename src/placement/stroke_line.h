// The line of a stroke laid on the skin: its anchors, and between them places that follow the body.
#pragma once

#include <vector>

#include "atlas/anchor.h"
#include "base/fault.h"
#include "base/side.h"
#include "body/body.h"

namespace knotmap {

/// Places of a line are at most this far apart, metres: the straight pieces between them then stay
/// within a fraction of a millimetre of skin that is curved like a limb.
inline constexpr float line_step = 0.012F;

/// The places of a stroke's line, in order; a single one for a stroke of one anchor. Between two
/// places that are too far apart, the middle of the chord is taken to the skin along the mean of
/// their normals, and so on. Faults are those of place_anchor.
[[nodiscard]] Result<std::vector<Place>> line_on_skin(Body const& body, Stroke const& stroke,
                                                      Side side);

}  // namespace knotmap
