// The slider from the skin to the deep muscles, the way back from what is hidden, and the menu of a
// muscle.
#pragma once

#include "ui/kit/cards.h"
#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Draws both cards above `top`; gives the top of what it drew. The way back never moves the
/// slider.
[[nodiscard]] float draw_layer_cards(Cards& cards, Layout const& layout, Pen& pen,
                                     UnderModel const& under, float top);

/// The menu of a muscle.
void draw_menu(Pen& pen, MenuModel const& menu, UnderModel const& under);
[[nodiscard]] float menu_width(Pen const& pen, MenuModel const& menu);

}  // namespace knotmap
