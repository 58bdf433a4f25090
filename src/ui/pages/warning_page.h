// The page of a warning sign: what to do, large, and nothing to press anywhere near it.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

void draw_warning(Pen& pen, WarningModel const& warning, PageMemory& memory);

}  // namespace knotmap
