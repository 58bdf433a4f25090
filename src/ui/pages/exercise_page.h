// The page of an exercise: what it is for, how it is done, how much.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// Draws the page `exercise` of `model`.
void draw_exercise(Pen& pen, ExerciseModel const& exercise, UiModel const& model,
                   PageMemory& memory);

}  // namespace knotmap
