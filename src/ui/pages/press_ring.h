// The ring that counts a hold, with the breath inside it.
#pragma once

#include <functional>
#include <string>

#include "ui/kit/pen.h"
#include "ui/pages/press_screen.h"

namespace knotmap {

/// Whether the card is high enough for a large ring with large words below it; else both are
/// smaller, so that the questions and the signs to stop stay in sight.
[[nodiscard]] bool has_room(Pen const& pen);

/// Draws the ring in the middle of the pen's column, as large as there is room, and moves the pen
/// below: how much is over, how many seconds are left, and `words` for what is done now. A disc
/// grows with the breath in and shrinks with the breath out.
void draw_ring(Pen& pen, PressScreen const& screen, std::string const& words);

/// The same for a narrow window: a small ring at the left, and beside it what `words` draws with
/// this pen. As high with few words as with some, so that what stands below keeps its place.
void draw_ring_beside(Pen& pen, PressScreen const& screen, std::function<void()> const& words);

}  // namespace knotmap
