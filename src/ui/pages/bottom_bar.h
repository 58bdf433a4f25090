// The bar below the body: buttons for views, brush, undo, redo and settings.
#pragma once

#include <cstdint>

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Which buttons the bar has: all; or all but undo and redo, which are then in the settings; or the
/// few that fit into one row of a small window, the other sides of the body being in the settings.
enum class BarPart : std::uint8_t { all, least, few };
/// Lays the buttons out in centred rows within pen.width and moves the pen below. Draws them only
/// when `draws` is set, else it only measures. Returns the width of the widest row, in pixels.
float flow_bar(Pen& pen, UiModel const& model, BarPart part, bool draws);

}  // namespace knotmap
