// The settings, which replace the page while they are shown.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/bottom_bar.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// Draws the settings, with what the bar has no room for, and what the body's part of the window
/// has none for (ui/pages/small_window.h).
void draw_settings(Pen& pen, UiModel const& model, BarForm const& bar, PageMemory& memory);

}  // namespace knotmap
