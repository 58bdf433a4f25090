// What a window without room for it on the body's part has in the settings instead.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Buttons for the sides of the body that the bar lacks then (BarPart::few), and for the layers.
void draw_small_window_part(Pen& pen, UiModel const& model);

}  // namespace knotmap
