// What a window without room for it on the body's part has in the settings instead.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Buttons for the sides of the body, where the bar lacks some (BarForm::sides).
void draw_all_sides(Pen& pen, UiModel const& model);
/// Buttons for the layers, where their slider is left out (Layout::cramped).
void draw_depths(Pen& pen, UiModel const& model);

}  // namespace knotmap
