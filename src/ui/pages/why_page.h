// The page "Why is it there?".
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/page_memory.h"
#include "ui/pages/relief_models.h"

namespace knotmap {

void draw_why(Pen& pen, WhyModel const& why, PageMemory& memory);

}  // namespace knotmap
