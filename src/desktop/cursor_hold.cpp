#include "desktop/cursor_hold.h"

#include <utility>

namespace knotmap {

void CursorHold::hold(std::optional<CursorModel>& cursor, Session const& session) {
  auto const& state = session.state();
  if (!cursor || !state.moment.cursor) {
    seat_.reset();
    return;
  }
  Seat seat{state.work, *state.moment.cursor, state.moment.brush.on, session.changes()};
  if (seat_ != seat) {
    seat_ = std::move(seat);
    kept_ = *cursor;
    return;
  }
  cursor->words = kept_.words;
  cursor->mark = kept_.mark;
  cursor->muscle = kept_.muscle;
}

}  // namespace knotmap
