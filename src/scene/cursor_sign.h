// The keyboard's cursor as it is drawn.
#pragma once

#include <optional>

#include "scene/frame.h"

namespace knotmap {

/// The sign of the cursor in a frame that has its camera and surface already; nothing while the
/// cursor is not shown.
[[nodiscard]] std::optional<CursorSign> cursor_sign(Frame const& frame, State const& state);

}  // namespace knotmap
