// The page of a point: where it is, and how to find and press it.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// Draws the page `point` of `model`. The check box of the preference `see_muscle` is drawn only at
/// the layer of the skin, since at deeper layers the muscle is shown anyway.
void draw_point(Pen& pen, PointModel const& point, UiModel const& model, PageMemory& memory);

}  // namespace knotmap
