// The page of the week: what to do today, what was done, how the pain goes.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/page_memory.h"
#include "ui/pages/relief_models.h"

namespace knotmap {

/// The way to it from another page, while a week is under way.
void draw_week_link(Pen& pen);

void draw_week(Pen& pen, WeekModel const& week, PageMemory& memory);

}  // namespace knotmap
