// What stands before the list of a pain: dangers that were told, the side, and warning signs.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// What the words told of danger: open, before anything else.
void draw_heard(Pen& pen, PainModel const& pain);

/// The side of the pain as three buttons, the chosen one plain to see: to be chosen, and to be
/// chosen anew. Nothing for a pain that has no side.
void draw_side(Pen& pen, PainModel const& pain);

/// The gate: what to know before pressing, then the few gravest signs of the place, each a button
/// to the page that says what to do, and "None of these". Once it is answered, one line that asks
/// again. Where the words told a danger it asks nothing.
void draw_gate(Pen& pen, PainModel const& pain, PageMemory& memory);

}  // namespace knotmap
