#include "chart/chart_frame.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>

#include <fmt/format.h>

namespace knotmap {

float ChartFrame::x(When const& when) const {
  constexpr float day_s = 86'400.0F;
  return x_of_day(static_cast<float>(when.day() - days.first) +
                  static_cast<float>(when.second_of_day()) / day_s);
}

float ChartFrame::x_of_day(float day) const {
  return left + width() * day / static_cast<float>(days.count());
}

float ChartFrame::y(float number) const {
  return bottom - (bottom - top) * number / static_cast<float>(most_pain);
}

std::string short_day(int day, int other) {
  constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  auto const date_of = [](int number) {
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{number}}};
  };
  auto const date = date_of(day);
  auto words = fmt::format("{} {}", static_cast<unsigned>(date.day()),
                           months.at(static_cast<unsigned>(date.month()) - 1));
  if (date.year() != date_of(other).year())
    words += fmt::format(" {}", static_cast<int>(date.year()));
  return words;
}

std::string days_words(Days const& days) {
  return fmt::format("{} to {}", short_day(days.first, days.last), short_day(days.last, days.last));
}

void draw_frame(Chart& chart, ChartFrame const& frame) {
  constexpr float gap = 4.0F;
  for (int const number : {0, most_pain / 2, most_pain}) {
    float const y = frame.y(static_cast<float>(number));
    chart.lines.push_back(
        {{{frame.left, y}, {frame.right, y}}, number == 0 ? 1.0F : 0.6F, ChartTone::grid, false});
    chart.words.push_back(
        {{frame.left - gap, y}, fmt::format("{}", number), ChartAlign::end, ChartTone::soft});
  }
  // As many days in words as have room. The last one, which ends at the edge where its middle would
  // lie too far to the right, has room for half a word more.
  constexpr float room = 66.0F;
  int const most = std::max(1, static_cast<int>(frame.width() / room));
  int const step = std::max(1, (frame.days.count() + most - 1) / most);
  float const y = frame.bottom + 4.0F + Chart::words_size / 2.0F;
  float taken = frame.right + room;  // where the words to the right begin
  for (int back = 0; back < frame.days.count(); back += step) {
    int const day = frame.days.last - back;
    float const x = frame.x_of_day(static_cast<float>(day - frame.days.first) + 0.5F);
    bool const at_edge = frame.right - x < room / 2.0F;
    float const begin = at_edge ? frame.right - room : x - room / 2.0F;
    if (begin < frame.left - room / 4.0F) break;
    if (!at_edge && x + room / 2.0F > taken) continue;
    taken = begin;
    chart.lines.push_back(
        {{{x, frame.bottom}, {x, frame.bottom + 3.0F}}, 0.6F, ChartTone::grid, false});
    chart.words.push_back({{at_edge ? frame.right : x, y},
                           short_day(day, frame.days.last),
                           at_edge ? ChartAlign::end : ChartAlign::middle,
                           ChartTone::soft});
  }
}

}  // namespace knotmap
