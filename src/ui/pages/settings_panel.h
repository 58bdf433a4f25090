// The settings, in place of the page.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// `with_undo` where the bar has no room for it.
void draw_settings(Pen& pen, UiModel const& model, bool with_undo);

}  // namespace knotmap
