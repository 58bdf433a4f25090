// What a person does for relief over days: the press session that runs, what was pressed, the
// week, and what is on its way into the diary. It is kept between runs and no part of undo: what
// was pressed was pressed. A mark of the week is taken back by setting it again.
#pragma once

#include <optional>
#include <vector>

#include "diary/entry_draft.h"
#include "relief/press_log.h"
#include "relief/press_session.h"
#include "relief/week.h"

namespace knotmap {

struct Care {
  std::optional<PressSession> press;  ///< the session that was begun and not closed
  int press_day = 0;                  ///< when it was begun: days since 1970-01-01
  PressLog log;                       ///< of the sessions before
  std::optional<Week> week;           ///< the plan that is followed
  std::optional<EntryDraft> draft;    ///< an entry of the diary that is being written
  /// What was done and is still to be written into the diary. Empty, but for a moment, unless the
  /// diary cannot be written.
  std::vector<Entry> unkept;

  friend bool operator==(Care const&, Care const&) = default;
};

}  // namespace knotmap
