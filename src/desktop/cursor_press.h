// What is done where the keyboard's cursor is: the same as by the pointer there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "commands/session.h"
#include "scene/director.h"

namespace knotmap {

/// The command lines of a press ("press") or a right press ("menu") at the cursor, on a canvas:
/// what a click there sends (desktop/hand.h). With the brush it is one dab. None while no cursor is
/// shown. A flight of the camera counts as ended.
[[nodiscard]] std::vector<std::string> pressed_at_cursor(std::string_view what,
                                                         Session const& session, Director& director,
                                                         Canvas const& canvas);

}  // namespace knotmap
