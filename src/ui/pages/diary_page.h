// The page of the diary: curves, what helped, and the entries.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/diary_models.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

void draw_diary(Pen& pen, DiaryModel const& diary, PageMemory& memory);

}  // namespace knotmap
