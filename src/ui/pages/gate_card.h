// What stands before the list of a pain: dangers that were told, the side, and warning signs.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// What the words told of danger: open, before anything else.
void draw_heard(Pen& pen, PainModel const& pain);

/// "Left, right or both?" as three buttons.
void draw_side_question(Pen& pen);

/// The gate: what to know before pressing, then the few gravest signs of the place, each a button
/// to the page that says what to do, and "None of these". Once it is answered, one line that asks
/// again. Where the words told a danger it asks nothing.
void draw_gate(Pen& pen, PainModel const& pain, PageMemory& memory);

}  // namespace knotmap
