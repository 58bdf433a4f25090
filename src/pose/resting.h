// Which skin of a resting part touches first: the vertices that are let down to the floor.
#pragma once

#include <vector>

#include "atlas/pose.h"
#include "base/side.h"
#include "body/body.h"

namespace knotmap {

/// Groups of vertices: each of them is to touch the floor (the ball and the heel of a sole; each
/// finger).
using TouchGroups = std::vector<std::vector<VertexIndex>>;

/// Those of a part on one side of the body; of the head all of it.
[[nodiscard]] TouchGroups touch_groups(Body const& body, RestingPart part, Side side);

}  // namespace knotmap
