// The page of a point: where it is, and how to find and press it.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// Draws the page. `sees_muscle` is the preference `see_muscle`; its check box is drawn only at the
/// layer of the skin (`under`), since at deeper layers the muscle is shown anyway.
void draw_point(Pen& pen, PointModel const& point, bool sees_muscle, UnderModel const& under,
                PageMemory& memory);

}  // namespace knotmap
