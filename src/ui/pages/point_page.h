// The page of a point: where it is, how to find and press it.
#pragma once

#include <string_view>

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

void draw_point(Pen& pen, PointModel const& point, UnderModel const& under, PageMemory& memory);

/// How strong it may feel, 0 to 10, as a bar with words.
void draw_effort(Pen& pen, int effort, std::string_view words);

}  // namespace knotmap
