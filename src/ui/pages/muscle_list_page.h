// The list of all muscles by the part of the body, to show, hide and fade them.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// Draws the list. Parts of the body fold; the text of the search field narrows it to the muscles
/// that have all its words in one of their names, and unfolds them.
void draw_muscle_list(Pen& pen, MuscleListModel const& list, UiModel const& model,
                      PageMemory& memory);

}  // namespace knotmap
