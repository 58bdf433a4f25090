// Presentation mode: the body alone, with large words.
#pragma once

#include "ui/kit/cards.h"
#include "ui/kit/layout.h"
#include "ui/kit/pen.h"
#include "ui/pages/model.h"
#include "ui/pages/page_memory.h"

namespace knotmap {

/// How much larger text is than beside panels.
inline constexpr float presented_text = 1.4F;

/// Draws labels, captions at the bottom (the card "caption"), what is said, and the button that
/// brings the panels back. `memory` is as in draw_labels.
void draw_presented(Cards& cards, Layout const& layout, Pen& pen, UiModel const& model,
                    PageMemory& memory);

}  // namespace knotmap
