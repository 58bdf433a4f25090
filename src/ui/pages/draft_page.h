// The page on which an entry of the diary is written.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/diary_models.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

void draw_draft(Pen& pen, DraftModel const& draft, PageMemory& memory);

}  // namespace knotmap
