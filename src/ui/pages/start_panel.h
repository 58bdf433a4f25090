// The page that is shown before anything is marked, and the help card of the first start.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Draws the start page.
void draw_start(Pen& pen, StartModel const& start);
/// Draws the help card; its button sends `welcome off`.
void draw_welcome(Pen& pen);

}  // namespace knotmap
