// The page of a cause: what goes with a pain, and what to change.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

void draw_cause(Pen& pen, CauseModel const& cause, PageMemory& memory);

}  // namespace knotmap
