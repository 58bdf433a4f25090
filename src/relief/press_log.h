// What was pressed on which day, and what of it limits a new session: the caps of the day and of
// the first week, and points that rest.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "atlas/safety.h"
#include "relief/press_session.h"

namespace knotmap {

/// A session that is over.
struct PressRecord {
  int day = 0;  ///< days since 1970-01-01
  std::vector<SidedId> points;
  std::vector<PressResult> results;  ///< one a point
  std::string movement;              ///< id of the movement that was rated; ""
  PressRating pain;
  PressRating moving;
  std::optional<StopSign> sign;  ///< what stopped it

  friend bool operator==(PressRecord const&, PressRecord const&) = default;
};

/// A point that is left alone for a while: it was sore or bruised, or had enough.
struct RestingPoint {
  SidedId point;
  int until = 0;  ///< the first day on which it may be pressed again

  friend bool operator==(RestingPoint const&, RestingPoint const&) = default;
};

struct PressLog {
  static constexpr std::size_t most_records = 1000;  ///< the oldest are dropped

  std::vector<PressRecord> records;  ///< the oldest first
  std::vector<RestingPoint> resting;

  friend bool operator==(PressLog const&, PressLog const&) = default;
};

/// Adds a session that is over, with what it says of rest; one in which nothing was pressed and
/// nothing happened is not worth it.
void log_session(PressLog& log, PressSession const& session, int day);
/// The point is sore or bruised: it rests for two days from `day` on.
void rest_point(PressLog& log, SidedId const& point, int day);

/// How many points a session on that day may have at most.
[[nodiscard]] int points_allowed(PressLog const& log, DoseCaps const& caps, int day);
/// How many sessions that day still allows.
[[nodiscard]] int sessions_left(PressLog const& log, DoseCaps const& caps, int day);
/// Why no session may begin on that day, a sentence for the person; "" when one may.
[[nodiscard]] std::string why_no_session(PressLog const& log, DoseCaps const& caps, int day);
/// Why a point is left alone on that day, a sentence; "" when it is not.
[[nodiscard]] std::string why_point_rests(PressLog const& log, SidedId const& point,
                                          Dose const& dose, int day);
/// Whether the point was pressed on one of the two days before, or earlier on that day: it may be
/// sore from it.
[[nodiscard]] bool may_be_sore(PressLog const& log, SidedId const& point, int day);

/// The last sign that stopped a session while this point was pressed; nothing when none did.
[[nodiscard]] std::optional<StopSign> last_sign(PressLog const& log, SidedId const& point);
/// The last day, up to that one, on which it was pressed; nothing when it never was.
[[nodiscard]] std::optional<int> last_pressed(PressLog const& log, SidedId const& point, int day);

}  // namespace knotmap
