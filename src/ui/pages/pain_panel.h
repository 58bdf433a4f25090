// The page of a pain: warnings, then the candidates that can explain it.
#pragma once

#include <string_view>

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// Draws the page. Sets `memory.pointed` to the hovered or focused candidate.
void draw_pain(Pen& pen, PainModel const& pain, PageMemory& memory);

/// Draws a row with an X, its number, a name and a reason, as the item named `item`. Pressing it
/// selects the point. Sets `memory.pointed` while it is hovered or focused.
void draw_candidate(Pen& pen, RowModel const& row, PageMemory& memory, std::string_view item);

}  // namespace knotmap
