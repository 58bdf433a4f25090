// The words beside the keyboard's cursor.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Draws where the cursor is as a small tag beside it, within the free part and above `bottom`
/// (pixels), and registers it as the item "cursor". Nothing while the cursor is not shown.
void draw_cursor_words(Pen& pen, UiModel const& model, Layout const& layout, float bottom);

}  // namespace knotmap
