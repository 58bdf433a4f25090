#include "desktop/diary_reminder.h"

#include <algorithm>

namespace knotmap {
namespace {

constexpr int second_of_hour = DiaryReminder::hour * 3600;
constexpr int seconds_of_day = 86'400;

/// The latest entry that is no later than a day: the clock may have been ahead once.
Entry const* latest_until(Diary const& diary, int day) {
  auto const& entries = diary.entries;
  auto const found = std::find_if(entries.rbegin(), entries.rend(),
                                  [&](Entry const& entry) { return entry.when.day() <= day; });
  return found == entries.rend() ? nullptr : &*found;
}

}  // namespace

bool DiaryReminder::is_due(Diary const& diary, When const& now) {
  int const day = now.day();
  if (day == seen_to_ || now.second_of_day() < second_of_hour) return false;
  seen_to_ = day;
  auto const* const last = latest_until(diary, day);
  return last != nullptr && last->when.day() != day && day - last->when.day() <= most_days;
}

double DiaryReminder::seconds_to_due(When const& now) const {
  int const since_midnight = now.second_of_day();
  bool const over = now.day() == seen_to_;
  if (!over) return std::max(0, second_of_hour - since_midnight);
  return seconds_of_day - since_midnight + second_of_hour;
}

std::string question_of(Diary const& diary) {
  auto const named = std::find_if(diary.entries.rbegin(), diary.entries.rend(),
                                  [](Entry const& entry) { return !entry.pain.empty(); });
  if (named == diary.entries.rend()) return "How was the pain today?";
  return "How was the pain today: " + named->pain + "?";
}

}  // namespace knotmap
