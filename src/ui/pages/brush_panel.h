// The card of the brush.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// How the brush paints: strength, eraser, size; and, where there is room, how to use it.
void draw_brush(Pen& pen, Brush const& brush, bool tells);

}  // namespace knotmap
