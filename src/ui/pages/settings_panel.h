// The settings, which replace the page while they are shown.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Draws the settings. `with_undo` adds undo and redo, for windows whose bar has no room for them,
/// and `is_small` what a small window has no room for either (ui/pages/small_window.h).
void draw_settings(Pen& pen, UiModel const& model, bool with_undo, bool is_small);

}  // namespace knotmap
