// The guided press on the screen: one thing at a time, in words that are read from two metres away.
#pragma once

#include <string>

#include "ui/kit/cards.h"
#include "ui/kit/layout.h"
#include "ui/kit/pen.h"
#include "ui/pages/page_memory.h"
#include "ui/pages/press_screen.h"

namespace knotmap {

/// Draws the card "press" in place of all panels: at the right of a wide window, below in a narrow
/// one.
void draw_press(Cards& cards, Layout const& layout, Pen& pen, PressScreen const& screen,
                PageMemory& memory);

/// What the card covers of a window of width x height pixels.
[[nodiscard]] Insets press_insets(Layout const& layout, int width, int height);

/// The card of a session that waits to be taken up again: what it is, go on, end it.
void draw_waiting_press(Pen& pen, std::string const& what);

}  // namespace knotmap
