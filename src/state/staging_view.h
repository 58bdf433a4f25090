// From where a position of the body is seen best.
#pragma once

#include "base/fault.h"
#include "state/view.h"
#include "state/world.h"

namespace knotmap {

struct ShownPose;

/// The view of what the body shows, all that matters of it in the picture. Of a way of pressing
/// from where what presses is seen, past posts, chair backs and walls, and as far to the front as
/// that allows or from the side that the atlas says, close to the hands where fingers press; of an
/// exercise from where its movement is seen and nothing stands before it, a little from the side
/// that exercises; of a pose from the angles of `current`. `wide` is how wide the free part of the
/// picture is against its height, at least. A fault when the atlas has none such, or the X cannot
/// be placed.
[[nodiscard]] Result<View> view_of_shown(World const& world, BodyChoice const& choice,
                                         ShownPose const& shown, View const& current,
                                         float wide = 1.0F);

}  // namespace knotmap
