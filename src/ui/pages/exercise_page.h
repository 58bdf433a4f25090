// The page of an exercise: what it is for, how it is done, how much.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

void draw_exercise(Pen& pen, ExerciseModel const& exercise, PageMemory& memory);

}  // namespace knotmap
