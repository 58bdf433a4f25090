// The small view as an item of a page.
#pragma once

#include <string_view>

#include "ui/kit/pen.h"

namespace knotmap {

/// The name of its item.
inline constexpr std::string_view small_view_item = "small";

/// Whether there is room for a card of its own beside the page, over the corner of the body: then
/// it does not lengthen the page.
[[nodiscard]] bool has_room_for_small_card(Layout const& layout);

/// Draws the small view over the whole width and moves the pen below; an empty ground of its size
/// until it is `drawn`. True when it was pressed.
bool draw_small_picture(Pen& pen, bool drawn);

}  // namespace knotmap
