// Whether two frames give the same picture.
#pragma once

#include "scene/frame.h"

namespace knotmap {

/// Big arrays are compared by their pointers.
[[nodiscard]] bool same_picture(Frame const& a, Frame const& b);

}  // namespace knotmap
