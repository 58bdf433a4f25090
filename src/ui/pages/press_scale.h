// What the stages of the guided press have in common: large words, and a scale that is rated.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/press_screen.h"

namespace knotmap {

/// The ink of large words where the card is wide enough for them; else that of headings.
[[nodiscard]] Ink large_words(Pen const& pen);

/// Draws a question, what to do for it, and the numbers from 0 to 10; with `is_large` in large
/// words.
void draw_scale(Pen& pen, PressScale const& scale, bool is_large);

}  // namespace knotmap
