// The page of a muscle: its points, what it does, what lies over it.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// Draws the page with its buttons to isolate and hide; `under` is what is shown under the skin
/// now. Sets `memory.pointed` to the hovered or focused point.
void draw_muscle(Pen& pen, MuscleModel const& muscle, UnderModel const& under, PageMemory& memory);

}  // namespace knotmap
