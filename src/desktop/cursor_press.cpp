#include "desktop/cursor_press.h"

#include "desktop/hand.h"

namespace knotmap {

std::vector<std::string> pressed_at_cursor(std::string_view what, Session const& session,
                                           Director& director, Canvas const& canvas) {
  auto state = session.state();
  if (!state.moment.cursor) return {};
  if (state.moment.brush.on) {
    if (what == "menu") return {};
    return {"paint here"};
  }
  if (state.moment.flight) state.work.view = state.moment.flight->to;
  auto const frame = director.frame(session.answers(), state, canvas, session.composite());
  auto const at = pixel_of(frame, frame.cursor->position);
  if (!at) return {};
  Meant meant;
  meant.kind = what == "menu" ? Meant::Kind::menu : Meant::Kind::click;
  meant.at = *at;
  return commands_of(meant, frame, session.world(), state);
}

}  // namespace knotmap
