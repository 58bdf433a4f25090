// What a person does for relief over days: the press session that runs, and what was pressed. It is
// kept between runs and no part of undo: what was pressed was pressed.
#pragma once

#include <optional>

#include "relief/press_log.h"
#include "relief/press_session.h"

namespace knotmap {

struct Care {
  std::optional<PressSession> press;  ///< the session that was begun and not closed
  int press_day = 0;                  ///< when it was begun: days since 1970-01-01
  PressLog log;                       ///< of the sessions before

  friend bool operator==(Care const&, Care const&) = default;
};

}  // namespace knotmap
