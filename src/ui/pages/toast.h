// The toast: a short message over the map.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Draws the fault of the atlas if there is one, else the current message.
void draw_toast(Pen& pen, UiModel const& model);

}  // namespace knotmap
