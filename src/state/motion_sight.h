// From which side, and how close, the data say that an exercise is seen.
#pragma once

#include <array>

#include "body/body.h"
#include "body/surface.h"
#include "pose/staged_motion.h"
#include "state/view.h"

namespace knotmap {

/// About the joints of a part in all positions of a motion, with the room that shows what it
/// belongs to: of one of two, on the near side alone where the motion is one-sided. Metres.
[[nodiscard]] Box box_about(Body const& body, BodyChoice const& choice, BodyPart part,
                            StagedMotion const& motion, Side near);

/// Views from a side of the body as its first position lies or stands, a little from the near side,
/// from the far side, and from opposite, where something may stand before the others: depth shows
/// how far a limb comes forward. Target and distance are kept.
[[nodiscard]] std::array<View, 3> seen_from(View const& view, Staging const& first, SightFrom from,
                                            Side near);

}  // namespace knotmap
