// The part of the settings with which the map is shown to others.
#pragma once

#include "ui/kit/pen.h"

namespace knotmap {

/// Draws the buttons that save a picture and that begin the presentation, under a heading.
void draw_show_choices(Pen& pen);

}  // namespace knotmap
