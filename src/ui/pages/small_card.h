// The small view as a card over the corner of the body.
#pragma once

#include <string>

#include "ui/kit/cards.h"
#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Draws it above the cards at the bottom of the window, at the left; nothing where the page has no
/// small view, or has it itself for want of room (has_room_for_small_card()).
void draw_small_card(Cards& cards, Layout const& layout, Pen& pen, UiModel const& model);

/// Draws it in the page where it has no card; nothing where it has one, or there is none.
void draw_small_in_page(Pen& pen, UiModel const& model);

/// What pressing the small view sends: what it shows becomes the large view.
[[nodiscard]] std::string small_command(SmallScene const& small);

}  // namespace knotmap
