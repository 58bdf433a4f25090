// From where a position of the body is seen best.
#pragma once

#include "pose/staging.h"
#include "state/view.h"
#include "state/world.h"

namespace knotmap {

/// All of the body in a position with its things. Of a way of pressing from where what presses is
/// seen, and as far from the front as that allows; of a pose from the angles of `current`.
[[nodiscard]] View view_of_staging(World const& world, BodyChoice const& choice,
                                   Staging const& staging, View const& current);

}  // namespace knotmap
