// The camera matrices of a view on a canvas.
#pragma once

#include "scene/frame.h"

namespace knotmap {

/// The camera for `view`. The target is in the middle of the part of the canvas that the insets
/// leave free, and the field of view spans the height of that part (or its width, where it is
/// narrower than a standing body), so a panel moves the body aside instead of covering it.
/// `mirrored` flips the picture left to right about that middle. The clip planes enclose a body
/// around the target: from 1.6 m before it (at least 3 cm from the eye) to 3.5 m behind it. Sizes
/// below one pixel are clamped, so a minimised window gives finite matrices too.
[[nodiscard]] Camera camera_of(View const& view, Canvas const& canvas, bool mirrored = false);

}  // namespace knotmap
