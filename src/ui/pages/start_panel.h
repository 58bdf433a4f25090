// What the panel shows before anything is marked, and the card that welcomes a new person.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

void draw_start(Pen& pen, StartModel const& start);
void draw_welcome(Pen& pen);

}  // namespace knotmap
