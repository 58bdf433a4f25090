// The page of a pain: warnings, then what can explain it.
#pragma once

#include <string_view>

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

void draw_pain(Pen& pen, PainModel const& pain, PageMemory& memory);

/// A row with an X, its number, a name and a reason; sets `memory.pointed`.
void draw_candidate(Pen& pen, RowModel const& row, PageMemory& memory, std::string_view item);

}  // namespace knotmap
