// The settings, which replace the page while they are shown.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Draws the settings. `with_undo` adds undo and redo, for windows whose bar has no room for them.
void draw_settings(Pen& pen, UiModel const& model, bool with_undo);

}  // namespace knotmap
