// The page that is shown before anything is marked, and the help card of the first start.
#pragma once

#include <string_view>

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Draws the start page. `facing` is UiModel::facing: its main button turns to the other side.
void draw_start(Pen& pen, StartModel const& start, std::string_view facing);
/// Draws the help card; its button sends `welcome off`.
void draw_welcome(Pen& pen);

}  // namespace knotmap
