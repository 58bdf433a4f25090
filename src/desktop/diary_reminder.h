// A question in the evening how the pain was, while the window is open.
#pragma once

#include "diary/diary.h"

namespace knotmap {

/// Asks at most once a day and only while the program runs, if it was asked to
/// (Preferences::asks_daily): in the evening of a day without an entry, of who wrote one within the
/// last weeks. Who has no pain to follow is left alone.
class DiaryReminder {
 public:
  static constexpr int hour = 18;       ///< of the wall's clock, from which on it asks
  static constexpr int most_days = 30;  ///< since the last entry

  /// Whether it is time to ask: then it is not before the next day.
  [[nodiscard]] bool is_due(Diary const& diary, When const& now);
  /// Seconds until it may be due.
  [[nodiscard]] double seconds_to_due(When const& now) const;

 private:
  int seen_to_ = -1;  ///< the day that it was last due on, or found to have an entry
};

/// The question: "How was the pain today: neck, right?"
[[nodiscard]] std::string question_of(Diary const& diary);

}  // namespace knotmap
