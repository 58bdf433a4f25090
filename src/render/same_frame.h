// Whether two frames give the same picture.
#pragma once

#include "scene/frame.h"

namespace knotmap {

/// True when drawing both gives the same pixels for certain. What is shared by pointer (surface,
/// figure, zones, painted pain) is compared by its address, so equal copies count as different.
[[nodiscard]] bool same_picture(Frame const& a, Frame const& b);

}  // namespace knotmap
