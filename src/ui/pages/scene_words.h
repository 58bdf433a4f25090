// Words in the scene itself: they cover nothing.
#pragma once

#include <map>
#include <string>

#include "ui/kit/layout.h"
#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Keeps clear of `cards`; remembers in `left` which column each label stands in.
void draw_labels(Pen& pen, UiModel const& model, Layout const& layout,
                 std::map<std::string, Rect> const& cards, std::map<std::string, bool>& left);
void draw_brush_ring(BrushRing const& ring, Palette const& palette, Layout const& layout);
/// What lies under the pointer, at the bottom left above `bottom`.
void draw_hover(Pen& pen, UiModel const& model, Layout const& layout, float bottom);

}  // namespace knotmap
