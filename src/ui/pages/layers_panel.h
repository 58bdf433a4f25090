// The layer slider (from the skin to the deep muscles), the button that shows everything again, and
// the context menu of a muscle.
#pragma once

#include "ui/kit/cards.h"
#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Draws the card of the slider above the pixel row `top`, under the skin that of the muscle list
/// and the names at its left, and, while something is hidden, faded or isolated, the card of the
/// "show all" button beside it, or above where there is no room. The slider never moves when the
/// button comes or goes. Returns the pixel row above both where the next card may end.
[[nodiscard]] float draw_layer_cards(Cards& cards, Layout const& layout, Pen& pen,
                                     UnderModel const& under, float top);

/// Draws the context menu of a muscle.
void draw_menu(Pen& pen, MenuModel const& menu, UnderModel const& under);
/// The width that the menu needs, in pixels, without padding.
[[nodiscard]] float menu_width(Pen const& pen, MenuModel const& menu);

}  // namespace knotmap
