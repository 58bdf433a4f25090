// The page "about you": what is true of the person, and what holds for everybody.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

void draw_about(Pen& pen, AboutModel const& about);

/// One line that offers the questions, until they are answered.
void draw_about_offer(Pen& pen, bool told);

}  // namespace knotmap
