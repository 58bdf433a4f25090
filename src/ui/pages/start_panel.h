// The page that is shown before anything is marked, and the help card of the first start.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Draws the start page. `sees_back`: its main button turns to the front.
void draw_start(Pen& pen, StartModel const& start, bool sees_back);
/// Draws the help card; its button sends `welcome off`.
void draw_welcome(Pen& pen);

}  // namespace knotmap
