// What is said at the keyboard's cursor.
#pragma once

#include <optional>

#include "scene/frame.h"
#include "state/world.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Where the cursor of a frame is on the canvas and in words: the X there, the muscle or bone that
/// is seen under a ghost of the skin, else the region, and a landmark that is near. Nothing while
/// it is not shown.
[[nodiscard]] std::optional<CursorModel> cursor_model(World const& world, State const& state,
                                                      Frame const& frame);

}  // namespace knotmap
