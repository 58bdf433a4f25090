// The card of the brush, shown while painting.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Draws the buttons for strength, eraser and size; with `tells` also a line on how to paint, for
/// windows that have room for it.
void draw_brush(Pen& pen, Brush const& brush, bool tells);

}  // namespace knotmap
