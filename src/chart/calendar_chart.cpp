#include "chart/calendar_chart.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "chart/chart_frame.h"

namespace knotmap {
namespace {

constexpr int week_days = 7;
constexpr float head_height = 18.0F;
constexpr float cell_height = 28.0F;

/// 0 for a Monday; 1970-01-01 was a Thursday.
int weekday(int day) {
  constexpr int of_epoch = 3;
  return ((day + of_epoch) % week_days + week_days) % week_days;
}

/// The highest number of each of the days.
std::vector<std::optional<int>> highest_numbers(Diary const& diary, std::string_view pain,
                                                Days const& days) {
  std::vector<std::optional<int>> highest(static_cast<std::size_t>(days.count()));
  for (auto const* const entry : entries_of(diary, pain, days)) {
    auto& most = highest[static_cast<std::size_t>(entry->when.day() - days.first)];
    for (auto const& number : {entry->now, entry->worst}) {
      if (number) most = std::max(most.value_or(0), *number);
    }
  }
  return highest;
}

/// The cell of a day at its top left corner.
void draw_day(Chart& chart, glm::vec2 at, float wide, std::optional<int> number, bool pressed,
              bool exercised) {
  constexpr float gap = 1.5F;
  constexpr float sign_in = 5.0F;  // of the signs in the corners
  glm::vec2 const from = at + gap;
  glm::vec2 const to = at + glm::vec2(wide, cell_height) - gap;
  chart.areas.push_back({from, to, ChartTone::shade, 1.0F});
  if (number) {
    constexpr float most_strength = 0.55F;  // the number stays readable on it
    chart.areas.push_back(
        {from, to, ChartTone::accent, most_strength * static_cast<float>(*number) / most_pain});
    chart.words.push_back(
        {(from + to) / 2.0F, fmt::format("{}", *number), ChartAlign::middle, ChartTone::ink});
  }
  float const y = to.y - sign_in;
  if (pressed)
    chart.marks.push_back({{from.x + sign_in, y}, 2.6F, ChartSign::diamond, ChartTone::ink});
  if (exercised)
    chart.marks.push_back({{to.x - sign_in, y}, 2.2F, ChartSign::square, ChartTone::ink});
}

}  // namespace

Chart calendar_chart(Diary const& diary, std::string_view pain, Days const& days, float width) {
  constexpr int most_weeks = 12;
  int const last_monday = days.last - weekday(days.last);
  Days const seen{std::max(days.first, last_monday - (most_weeks - 1) * week_days), days.last};
  int const first_monday = seen.first - weekday(seen.first);
  auto const highest = highest_numbers(diary, pain, seen);
  auto const done = done_days(diary, pain, seen);

  Chart chart;
  float const wide = (width - chart_left) / static_cast<float>(week_days);
  auto const left_of = [&](int column) { return chart_left + static_cast<float>(column) * wide; };
  constexpr std::array names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  for (int column = 0; column < week_days; ++column)
    chart.words.push_back({{left_of(column) + wide / 2.0F, head_height / 2.0F},
                           names.at(static_cast<std::size_t>(column)),
                           ChartAlign::middle,
                           ChartTone::soft});
  float top = head_height;
  for (int monday = first_monday; monday <= last_monday; monday += week_days) {
    chart.words.push_back({{0.0F, top + cell_height / 2.0F},
                           short_day(std::max(monday, seen.first), seen.last),
                           ChartAlign::begin,
                           ChartTone::soft});
    int const end = std::min(monday + week_days, seen.last + 1);
    for (int day = std::max(monday, seen.first); day < end; ++day)
      draw_day(chart, {left_of(day - monday), top}, wide,
               highest[static_cast<std::size_t>(day - seen.first)], done.pressed.contains(day),
               done.exercised.contains(day));
    top += cell_height;
  }
  chart.size = {width, top};
  auto const written =
      std::count_if(highest.begin(), highest.end(),
                    [](std::optional<int> const& each) { return each.has_value(); });
  chart.said = fmt::format(
      "Calendar, {}: a number on {} of {} days, pressed on {}, exercised on {}.", days_words(seen),
      written, seen.count(), done.pressed.size(), done.exercised.size());
  return chart;
}

}  // namespace knotmap
