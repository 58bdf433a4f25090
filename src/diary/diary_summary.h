// What a diary says as a whole: its pains, how they went over a time, and what helped.
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "diary/diary.h"
#include "diary/diary_view.h"
#include "relief/press_session.h"

namespace knotmap {

/// A pain that was written down under one name.
struct NamedPain {
  std::string name;
  std::size_t entries = 0;
  When last;
};
/// All pains that have a name, that of the latest entry first.
[[nodiscard]] std::vector<NamedPain> pains_of(Diary const& diary);

/// The days that a period covers, both with it; days since 1970-01-01 on the wall's calendar.
struct Days {
  int first = 0;
  int last = 0;

  [[nodiscard]] bool hold(When const& when) const {
    return when.day() >= first && when.day() <= last;
  }
  [[nodiscard]] int count() const { return last - first + 1; }
};
/// Up to `today`; `all` begins with the first entry or score of the diary, and has seven days at
/// least.
[[nodiscard]] Days days_of(Diary const& diary, DiaryPeriod period, int today);

/// The days of a period that are painted on the body: its first or last seven, else all of it.
[[nodiscard]] Days painted_days(DiaryPainted painted, Days const& period);

/// The entries of a pain on these days, the oldest first; of any pain where `pain` is "". Valid as
/// long as the diary stays as it is.
[[nodiscard]] std::vector<Entry const*> entries_of(Diary const& diary, std::string_view pain,
                                                   Days const& days);

/// The days on which something was done.
struct DoneDays {
  std::set<int> pressed;    ///< for that pain
  std::set<int> exercised;  ///< for it, or for no pain in particular
};
/// Of a pain, on these days; for any pain where `pain` is "".
[[nodiscard]] DoneDays done_days(Diary const& diary, std::string_view pain, Days const& days);

/// How a pain was at the beginning of a time and at its end: the middle (median) of the ratings of
/// its first and its last seven days. Both empty unless the time is longer than two weeks, or the
/// two lie apart all the same, and each has two ratings at least: less says nothing.
[[nodiscard]] PressRating rating_over(std::span<Entry const* const> entries, Days const& days);
/// The same of an activity's scores (0 no trouble .. 10 cannot); one score is enough on each side,
/// since they are asked for once a week.
[[nodiscard]] PressRating rating_over(std::span<ActivityScore const> scores,
                                      std::string_view activity, Days const& days);

/// What the pain did after a point was pressed.
struct Helped {
  SidedId point;
  int times = 0;   ///< pressed, and the pain rated before and after
  int better = 0;  ///< of these: lower by two points and 30 percent at least (change_of)
  int worse = 0;
};
/// Each point that was pressed on these days with ratings before and after, the most often better
/// first, then the most often pressed. Of entries with several points each counts: which of them
/// did it nobody knows.
[[nodiscard]] std::vector<Helped> what_helped(std::span<Entry const* const> entries);

}  // namespace knotmap
