// Text and shapes drawn over the scene, below the cards: labels, the outline of the brush, the name
// of what is hovered. They take no input.
#pragma once

#include <map>
#include <string>

#include "ui/kit/layout.h"
#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Draws the labels of the model with their leader lines, away from `cards` (those of the last
/// layout pass). `left` is the column of each label in the last frame, by its text, for hysteresis;
/// it is replaced by the new ones.
void draw_labels(Pen& pen, UiModel const& model, Layout const& layout,
                 std::map<std::string, Rect> const& cards, std::map<std::string, bool>& left);
/// Draws the outline of the brush.
void draw_brush_ring(BrushRing const& ring, Palette const& palette, Layout const& layout);
/// Draws the name of what is hovered at the left, above the pixel row `bottom`.
void draw_hover(Pen& pen, UiModel const& model, Layout const& layout, float bottom);

}  // namespace knotmap
