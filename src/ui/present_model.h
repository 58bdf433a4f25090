// What is written over the body while it is shown to others without panels.
#pragma once

#include "commands/session.h"
#include "scene/frame.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Adds to a model what presentation mode shows: captions for what is open or marked, and labels at
/// the X's and in the zone. `frame` must have a surface.
void present(UiModel& model, Answers const& answers, State const& state, Frame const& frame);

/// The state as it is drawn in a picture to hand out: as in presentation mode.
[[nodiscard]] State handed_out(State const& state);

/// The model of a picture to hand out: as in presentation mode, without the button that leaves it.
[[nodiscard]] UiModel presented(Session const& session, Frame const& frame);

}  // namespace knotmap
