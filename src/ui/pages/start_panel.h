// What the panel shows before anything is marked, and the card that welcomes a new person.
#pragma once

#include "ui/kit/pen.h"

namespace knotmap {

/// The start of the journey; `paints`: the brush is on.
void draw_start(Pen& pen, bool paints);
void draw_welcome(Pen& pen);

}  // namespace knotmap
