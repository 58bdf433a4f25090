// Text and shapes drawn over the scene, below the cards: labels, the outline of the brush, the name
// of what is hovered. They take no input.
#pragma once

#include <map>
#include <string>

#include "ui/kit/layout.h"
#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// Draws the labels of the model with their leader lines, away from `cards` (those of the last
/// layout pass) and from the name of what is hovered. A label keeps its column, by its text.
/// Both are in `memory`; the columns are replaced by the new ones.
void draw_labels(Pen& pen, UiModel const& model, Layout const& layout,
                 std::map<std::string, Rect> const& cards, PageMemory& memory);
/// Draws the lines over the scene.
void draw_lines(UiModel const& model, Palette const& palette, Layout const& layout);
/// Draws the outline of the brush.
void draw_brush_ring(BrushRing const& ring, Palette const& palette, Layout const& layout);
/// Draws the name of what is hovered (of a button of the bar: what it does) at the left, above the
/// pixel row `bottom`; not where a label says the same name beside it.
void draw_hover(Pen& pen, UiModel const& model, Layout const& layout, float bottom,
                PageMemory& memory);

}  // namespace knotmap
