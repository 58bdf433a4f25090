// The question of the evening: of whom, when, and once.
#include "desktop/diary_reminder.h"

#include <catch2/catch.hpp>

using namespace knotmap;

namespace {

constexpr int that_day = 20'790;

When at(int day, int hour, int minute = 0) {
  // Two hours ahead of universal time.
  return {std::int64_t{day} * 86'400 + hour * 3600 + minute * 60 - 7200, 120};
}

Diary written_on(std::vector<int> const& days) {
  Diary diary;
  for (int const day : days) {
    Entry entry;
    entry.id = std::to_string(day);
    entry.when = at(day, 9);
    entry.pain = "neck";
    entry.now = 5;
    diary.entries.push_back(entry);
  }
  return diary;
}

}  // namespace

TEST_CASE("it asks in the evening of a day without an entry, once") {
  auto const diary = written_on({that_day - 2, that_day - 1});
  DiaryReminder reminder;
  CHECK_FALSE(reminder.is_due(diary, at(that_day, 17, 59)));
  CHECK(reminder.seconds_to_due(at(that_day, 17, 59)) == 60.0);
  CHECK(reminder.is_due(diary, at(that_day, 18)));
  CHECK_FALSE(reminder.is_due(diary, at(that_day, 18)));
  CHECK_FALSE(reminder.is_due(diary, at(that_day, 23)));
  CHECK(reminder.seconds_to_due(at(that_day, 23)) == 19 * 3600.0);
  CHECK_FALSE(reminder.is_due(diary, at(that_day + 1, 8)));
  CHECK(reminder.is_due(diary, at(that_day + 1, 20)));
  CHECK(question_of(diary) == "How was the pain today: neck?");
}

TEST_CASE("who wrote today, or wrote nothing for long, or never, is left alone") {
  for (auto const& days :
       {std::vector<int>{that_day}, std::vector<int>{that_day - 31}, std::vector<int>{}}) {
    DiaryReminder reminder;
    CHECK_FALSE(reminder.is_due(written_on(days), at(that_day, 19)));
  }
  DiaryReminder reminder;
  CHECK(reminder.is_due(written_on({that_day - 30}), at(that_day, 19)));
}

TEST_CASE("an entry of a clock that was ahead is none of today") {
  DiaryReminder reminder;
  CHECK(reminder.is_due(written_on({that_day - 1, that_day + 400}), at(that_day, 19)));
}
