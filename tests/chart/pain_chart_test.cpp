// Charts say what the diary says: where numbers stand, what is joined, and what is called better.
#include "chart/pain_chart.h"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "chart/calendar_chart.h"

using namespace knotmap;

namespace {

constexpr int some_day = 20'750;
constexpr std::int64_t day_s = 86'400;

Entry rated(int day, int now, int hour = 12) {
  Entry entry;
  entry.id = "e" + std::to_string(day) + "-" + std::to_string(hour);
  entry.when = {day * day_s + hour * 3600, 0};
  entry.pain = "neck";
  entry.now = now;
  return entry;
}

/// A number a day, from `first` on.
Diary diary_of(std::vector<int> const& numbers, int first = some_day) {
  Diary diary;
  for (auto const number : numbers) diary.entries.push_back(rated(first++, number));
  return diary;
}

std::vector<ChartMark> marks_of(Chart const& chart, ChartSign sign) {
  std::vector<ChartMark> found;
  std::copy_if(chart.marks.begin(), chart.marks.end(), std::back_inserter(found),
               [&](ChartMark const& mark) { return mark.sign == sign; });
  return found;
}

bool is_inside(Chart const& chart, glm::vec2 at) {
  return at.x >= 0.0F && at.x <= chart.size.x && at.y >= 0.0F && at.y <= chart.size.y;
}

}  // namespace

TEST_CASE("a higher number stands higher, a later one further right, all of it inside") {
  auto const diary = diary_of({2, 9, 5, 0, 10});
  auto const chart = pain_chart(diary, "neck", {some_day - 1, some_day + 5}, 320.0F);
  auto const dots = marks_of(chart, ChartSign::dot);
  REQUIRE(dots.size() == 5);
  CHECK(dots[1].at.y < dots[2].at.y);
  CHECK(dots[2].at.y < dots[0].at.y);
  for (std::size_t i = 1; i < dots.size(); ++i) CHECK(dots[i].at.x > dots[i - 1].at.x);
  for (auto const& mark : chart.marks) CHECK(is_inside(chart, mark.at));
  for (auto const& words : chart.words) CHECK(is_inside(chart, words.at));
  for (auto const& line : chart.lines) {
    for (auto const& at : line.at) CHECK(is_inside(chart, at));
  }
}

TEST_CASE("over more than a week without a word the line is dashed") {
  auto diary = diary_of({4, 5});
  diary.entries.push_back(rated(some_day + 12, 3));
  auto const chart = pain_chart(diary, "neck", {some_day, some_day + 13}, 320.0F);
  auto const dashed = std::count_if(chart.lines.begin(), chart.lines.end(),
                                    [](ChartLine const& line) { return line.dashed; });
  CHECK(dashed == 1);
}

TEST_CASE("a thousand numbers in a month become as many as have room, and keep their range") {
  Diary diary;
  for (int day = 0; day < 30; ++day) {
    for (int hour = 0; hour < 24; ++hour)
      diary.entries.push_back(rated(some_day + day, hour % 2 == 0 ? 3 : 7, hour));
  }
  auto const chart = pain_chart(diary, "neck", {some_day, some_day + 29}, 320.0F);
  auto const dots = marks_of(chart, ChartSign::dot);
  CHECK(dots.size() < 90);
  CHECK(dots.size() > 40);
  auto const strokes =
      std::count_if(chart.lines.begin(), chart.lines.end(), [](ChartLine const& line) {
        return line.at.size() == 2 && line.at[0].x == line.at[1].x &&
               line.at[0].y != line.at[1].y && std::abs(line.at[0].y - line.at[1].y) > 20.0F;
      });
  CHECK(strokes == static_cast<std::ptrdiff_t>(dots.size()));
}

TEST_CASE("days with a press or an exercise have a sign each, other pains' presses none") {
  auto diary = diary_of({5, 5, 5, 5});
  diary.entries[0].pressed = {{{"trapezius-1", Side::right}, 2, 60, 4, true}};
  diary.entries[0].after = 3;
  diary.entries[1].pain = "back";
  diary.entries[1].pressed = diary.entries[0].pressed;
  diary.entries[2].pain = "";
  diary.entries[2].exercises = {"chin_in"};
  auto const chart = pain_chart(diary, "neck", {some_day, some_day + 6}, 320.0F);
  CHECK(marks_of(chart, ChartSign::diamond).size() == 1);
  CHECK(marks_of(chart, ChartSign::square).size() == 1);
  CHECK(marks_of(chart, ChartSign::ring).size() == 1);
  CHECK(chart.said.find("pressed on 1 days") != std::string::npos);
}

TEST_CASE("the calendar has each day once, with its highest number") {
  auto diary = diary_of({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
  diary.entries[3].worst = 9;
  auto const chart = calendar_chart(diary, "neck", {some_day, some_day + 20}, 320.0F);
  std::multiset<std::string> numbers;
  for (auto const& words : chart.words) {
    if (words.tone == ChartTone::ink) numbers.insert(words.words);
  }
  CHECK(numbers == std::multiset<std::string>{"1", "2", "3", "9", "5", "6", "7", "8", "9", "10"});
  auto const cells =
      std::count_if(chart.areas.begin(), chart.areas.end(),
                    [](ChartArea const& area) { return area.tone == ChartTone::shade; });
  CHECK(cells == 21);
  // No more than twelve weeks, whatever is asked for.
  CHECK(calendar_chart(diary, "neck", {0, some_day + 20}, 320.0F).size.y < 12.0F * 28.0F + 30.0F);
}

TEST_CASE("better is said from two points and 30 percent on, and never of less") {
  CHECK(weeks_words({}).empty());
  CHECK(weeks_words({6, std::nullopt}).empty());
  CHECK(weeks_words({6, 4}).starts_with("Better"));
  CHECK(weeks_words({6, 5}).starts_with("No clear change"));
  CHECK(weeks_words({10, 8}).starts_with("No clear change"));
  CHECK(weeks_words({3, 5}).starts_with("Worse"));
}

TEST_CASE("empty diaries, one day, a whole life: a chart all the same") {
  CHECK(pain_chart({}, "", {some_day, some_day}, 320.0F).marks.empty());
  CHECK(calendar_chart({}, "", {some_day, some_day}, 320.0F).areas.size() == 1);
  auto const one = diary_of({5}, 0);
  for (float const width : {90.0F, 320.0F, 2000.0F}) {
    auto const chart = pain_chart(one, "neck", {0, 40'000}, width);
    CHECK(chart.size.x == width);
    CHECK(marks_of(chart, ChartSign::dot).size() == 1);
  }
}
