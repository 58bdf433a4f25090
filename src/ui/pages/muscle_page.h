// The page of a muscle: its points, what it does, what lies over it.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

void draw_muscle(Pen& pen, MuscleModel const& muscle, UnderModel const& under, PageMemory& memory);

}  // namespace knotmap
