// How close a way of pressing is looked at.
#pragma once

#include <optional>

#include "atlas/way_pose.h"
#include "base/side.h"
#include "body/body.h"
#include "pose/staging.h"
#include "state/view.h"

namespace knotmap {

/// Head, shoulders, the arms that press and the X of a body whose fingers press: what is far from
/// them only makes the hand small. Nothing for other tools, which the whole body lies on or leans
/// on, and for a helper's hands. Metres; `near` is the side of the X.
[[nodiscard]] std::optional<Box> box_about_hands(Body const& body, Staging const& staging,
                                                 WayPose const& way, Side near);

}  // namespace knotmap
