// What a person does for relief over days: the press session that runs, what was pressed, and the
// week. It is kept between runs and no part of undo: what was pressed was pressed. A mark of the
// week is taken back by setting it again.
#pragma once

#include <optional>

#include "relief/press_log.h"
#include "relief/press_session.h"
#include "relief/week.h"

namespace knotmap {

struct Care {
  std::optional<PressSession> press;  ///< the session that was begun and not closed
  int press_day = 0;                  ///< when it was begun: days since 1970-01-01
  PressLog log;                       ///< of the sessions before
  std::optional<Week> week;           ///< the plan that is followed

  friend bool operator==(Care const&, Care const&) = default;
};

}  // namespace knotmap
