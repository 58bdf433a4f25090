// The page of a point: where it is, how to find and press it.
#pragma once

#include <string_view>

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// `sees_muscle`: its muscle is drawn through whole skin; `whole_skin`: the skin is no ghost now.
void draw_point(Pen& pen, PointModel const& point, bool sees_muscle, bool whole_skin,
                PageMemory& memory);

/// How strong it may feel, 0 to 10, as a bar with words.
void draw_effort(Pen& pen, int effort, std::string_view words);

}  // namespace knotmap
