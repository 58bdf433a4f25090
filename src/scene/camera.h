// From a view and a canvas to the matrices of a frame.
#pragma once

#include "scene/frame.h"

namespace knotmap {

/// The view's target lies in the middle of what the insets leave free, and the field of view
/// belongs to that free part: a panel moves the body aside and never covers it. `mirrored` flips
/// the picture left to right about that middle.
[[nodiscard]] Camera camera_of(View const& view, Canvas const& canvas, bool mirrored = false);

}  // namespace knotmap
