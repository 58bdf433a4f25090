#include "chart/pain_chart.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "chart/chart_frame.h"

namespace knotmap {
namespace {

constexpr float frame_left = 68.0F;  ///< room for the names of rows, and numbers
constexpr float frame_top = 6.0F;
constexpr float axis_room = 24.0F;
constexpr float row_height = 18.0F;
constexpr float mark_room = 4.0F;  ///< a mark a so many points: else several become one

/// What stands at one place of a curve.
struct Spot {
  float x = 0.0F;
  int day = 0;
  float value = 0.0F;
  float low = 0.0F;
  float high = 0.0F;
};

/// A number that was written down.
struct Written {
  When when;
  int value = 0;
  int high = 0;  ///< the worst of that day
};

float middle_of(std::vector<Written> part) {
  std::sort(part.begin(), part.end(),
            [](Written const& a, Written const& b) { return a.value < b.value; });
  auto const half = part.size() / 2;
  auto const upper = static_cast<float>(part[half].value);
  if (part.size() % 2 == 1) return upper;
  return (upper + static_cast<float>(part[half - 1].value)) / 2.0F;
}

Spot spot_of(ChartFrame const& frame, std::vector<Written> const& part) {
  Spot spot;
  double x = 0.0;
  int low = most_pain;
  int high = 0;
  for (auto const& each : part) {
    x += static_cast<double>(frame.x(each.when));
    low = std::min(low, each.value);
    high = std::max(high, each.high);
  }
  spot.x = static_cast<float>(x / static_cast<double>(part.size()));
  spot.day = part.back().when.day();
  spot.value = middle_of(part);
  spot.low = part.size() == 1 ? spot.value : static_cast<float>(low);
  spot.high = static_cast<float>(high);
  return spot;
}

/// The spots of a curve, with less room than entries the middles of equal stretches of it.
std::vector<Spot> spots_of(ChartFrame const& frame, std::vector<Written> const& all) {
  auto const most = static_cast<std::size_t>(frame.width() / mark_room);
  bool const joins = all.size() > most;
  std::vector<Spot> spots;
  std::vector<Written> part;
  std::size_t at = 0;
  auto const end_part = [&] {
    if (!part.empty()) spots.push_back(spot_of(frame, part));
    part.clear();
  };
  for (auto const& each : all) {
    auto const here = static_cast<std::size_t>((frame.x(each.when) - frame.left) / mark_room);
    if (!joins || here != at) end_part();
    at = here;
    part.push_back(each);
  }
  end_part();
  return spots;
}

void draw_curve(Chart& chart, ChartFrame const& frame, std::vector<Spot> const& spots) {
  constexpr int long_gap_days = 7;
  ChartLine line{.at = {}, .width = 1.6F, .tone = ChartTone::ink, .dashed = false};
  auto const end_line = [&] {
    if (line.at.size() > 1) chart.lines.push_back(line);
    line.at.clear();
  };
  for (std::size_t i = 0; i < spots.size(); ++i) {
    auto const& spot = spots[i];
    glm::vec2 const at(spot.x, frame.y(spot.value));
    if (i > 0 && spot.day - spots[i - 1].day > long_gap_days) {
      glm::vec2 const before(spots[i - 1].x, frame.y(spots[i - 1].value));
      end_line();
      chart.lines.push_back({{before, at}, 0.8F, ChartTone::soft, true});
    }
    line.at.push_back(at);
    if (spot.high > spot.low)
      chart.lines.push_back({{{spot.x, frame.y(spot.low)}, {spot.x, frame.y(spot.high)}},
                             1.0F,
                             ChartTone::soft,
                             false});
    chart.marks.push_back({at, spots.size() > 60 ? 1.8F : 2.8F, ChartSign::dot, ChartTone::ink});
  }
  end_line();
}

/// A row of signs under a curve: one on each day of the set.
void draw_row(Chart& chart, ChartFrame const& frame, float y, std::string name,
              std::set<int> const& days, ChartSign sign) {
  chart.words.push_back({{0.0F, y}, std::move(name), ChartAlign::begin, ChartTone::soft});
  chart.lines.push_back({{{frame.left, y}, {frame.right, y}}, 0.6F, ChartTone::grid, false});
  float const wide = frame.width() / static_cast<float>(frame.days.count());
  float const radius = std::clamp(wide * 0.4F, 1.2F, 3.4F);
  for (int const day : days)
    chart.marks.push_back({{frame.x_of_day(static_cast<float>(day - frame.days.first) + 0.5F), y},
                           radius,
                           sign,
                           ChartTone::accent});
}

/// The days on which was pressed for a pain, and on which was exercised at all.
struct DoneDays {
  std::set<int> pressed;
  std::set<int> exercised;
};
DoneDays done_days(Diary const& diary, std::string_view pain, Days const& days) {
  DoneDays done;
  for (auto const& entry : diary.entries) {
    if (!days.hold(entry.when)) continue;
    bool const is_of_it = pain.empty() || entry.pain == pain;
    if (is_of_it && !entry.pressed.empty()) done.pressed.insert(entry.when.day());
    if ((is_of_it || entry.pain.empty()) && !entry.exercises.empty())
      done.exercised.insert(entry.when.day());
  }
  return done;
}

std::string span_words(Days const& days) {
  return fmt::format("{} to {}", short_day(days.first, days.last), short_day(days.last, days.last));
}

}  // namespace

std::string weeks_words(PressRating const& rating) {
  if (!rating.before || !rating.after) return {};
  switch (change_of(rating)) {
    case PressChange::better:
      return fmt::format("Better: about {} in the first week, {} in the last.", *rating.before,
                         *rating.after);
    case PressChange::worse:
      return fmt::format("Worse: about {} in the first week, {} in the last.", *rating.before,
                         *rating.after);
    case PressChange::noise:
      return fmt::format("No clear change: about {} in the first week, {} in the last.",
                         *rating.before, *rating.after);
    case PressChange::unknown:
      break;
  }
  return {};
}

Chart pain_chart(Diary const& diary, std::string_view pain, Days const& days, float width) {
  constexpr float curve_height = 96.0F;
  Chart chart;
  ChartFrame const frame{days, frame_left, width - 4.0F, frame_top, frame_top + curve_height};
  draw_frame(chart, frame);
  auto const entries = entries_of(diary, pain, days);
  std::vector<Written> written;
  for (auto const* const entry : entries) {
    if (entry->now)
      written.push_back(
          {entry->when, *entry->now, std::max(*entry->now, entry->worst.value_or(0))});
  }
  draw_curve(chart, frame, spots_of(frame, written));
  bool const crowded = static_cast<float>(written.size()) > frame.width() / mark_room;
  if (!crowded) {
    for (auto const* const entry : entries) {
      if (!entry->after) continue;
      float const x = frame.x(entry->when);
      chart.marks.push_back({{x, frame.y(static_cast<float>(*entry->after))},
                             3.0F,
                             ChartSign::ring,
                             ChartTone::accent});
    }
  }
  auto const done = done_days(diary, pain, days);
  float y = frame.bottom + axis_room + row_height / 2.0F;
  draw_row(chart, frame, y, "Pressed", done.pressed, ChartSign::diamond);
  y += row_height;
  draw_row(chart, frame, y, "Exercised", done.exercised, ChartSign::square);
  chart.size = {width, y + row_height / 2.0F};
  auto const change = weeks_words(rating_over(entries, days));
  chart.said = fmt::format("{}, {}: {} numbers, pressed on {} days, exercised on {} days. {}",
                           pain.empty() ? std::string_view("All pains") : pain, span_words(days),
                           written.size(), done.pressed.size(), done.exercised.size(), change);
  return chart;
}

Chart activity_chart(Diary const& diary, std::string_view activity, Days const& days, float width) {
  constexpr float curve_height = 48.0F;
  Chart chart;
  ChartFrame const frame{days, frame_left, width - 4.0F, frame_top, frame_top + curve_height};
  draw_frame(chart, frame);
  std::vector<Written> written;
  for (auto const& score : diary.scores) {
    if (score.activity == activity && days.hold(score.when))
      written.push_back({score.when, score.hard, score.hard});
  }
  draw_curve(chart, frame, spots_of(frame, written));
  chart.size = {width, frame.bottom + axis_room};
  chart.said = fmt::format("{}, {}: {} scores. {}", activity, span_words(days), written.size(),
                           weeks_words(rating_over(diary.scores, activity, days)));
  return chart;
}

Chart calendar_chart(Diary const& diary, std::string_view pain, Days const& days, float width) {
  constexpr int week_days = 7;
  constexpr int most_weeks = 12;
  constexpr int monday_of_epoch = 3;  // 1970-01-01 was a Thursday
  auto const weekday = [](int day) {
    return ((day + monday_of_epoch) % week_days + week_days) % week_days;  // 0: Monday
  };
  int const last_row_begin = days.last - weekday(days.last);
  int const first_day = std::max(days.first, last_row_begin - (most_weeks - 1) * week_days);
  int const begin = first_day - weekday(first_day);
  int const rows = (last_row_begin - begin) / week_days + 1;
  Days const seen{first_day, days.last};
  std::vector<std::optional<int>> highest(static_cast<std::size_t>(seen.count()));
  for (auto const* const entry : entries_of(diary, pain, seen)) {
    auto& most = highest[static_cast<std::size_t>(entry->when.day() - seen.first)];
    for (auto const& number : {entry->now, entry->worst}) {
      if (number) most = std::max(most.value_or(0), *number);
    }
  }
  auto const done = done_days(diary, pain, seen);

  Chart chart;
  constexpr float head = 18.0F;
  constexpr float cell_height = 28.0F;
  float const cell = (width - frame_left) / static_cast<float>(week_days);
  constexpr std::array<std::string_view, 7> names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  for (int i = 0; i < week_days; ++i)
    chart.words.push_back({{frame_left + (static_cast<float>(i) + 0.5F) * cell, head / 2.0F},
                           std::string(names.at(static_cast<std::size_t>(i))),
                           ChartAlign::middle,
                           ChartTone::soft});
  for (int row = 0; row < rows; ++row) {
    float const y = head + static_cast<float>(row) * cell_height;
    int const monday = begin + row * week_days;
    chart.words.push_back({{0.0F, y + cell_height / 2.0F},
                           short_day(std::max(monday, seen.first), seen.last),
                           ChartAlign::begin,
                           ChartTone::soft});
    for (int i = 0; i < week_days; ++i) {
      int const day = monday + i;
      if (day < seen.first || day > seen.last) continue;
      constexpr float gap = 1.5F;
      float const x = frame_left + static_cast<float>(i) * cell;
      glm::vec2 const from(x + gap, y + gap);
      glm::vec2 const to(x + cell - gap, y + cell_height - gap);
      chart.areas.push_back({from, to, ChartTone::shade, 1.0F});
      auto const& number = highest[static_cast<std::size_t>(day - seen.first)];
      if (number) {
        constexpr float most_strength = 0.55F;  // the number stays readable on it
        chart.areas.push_back(
            {from, to, ChartTone::accent, most_strength * static_cast<float>(*number) / most_pain});
        chart.words.push_back({{x + cell / 2.0F, y + cell_height / 2.0F},
                               fmt::format("{}", *number),
                               ChartAlign::middle,
                               ChartTone::ink});
      }
      float const sign_y = to.y - 5.0F;
      if (done.pressed.contains(day))
        chart.marks.push_back({{from.x + 5.0F, sign_y}, 2.6F, ChartSign::diamond, ChartTone::ink});
      if (done.exercised.contains(day))
        chart.marks.push_back({{to.x - 5.0F, sign_y}, 2.2F, ChartSign::square, ChartTone::ink});
    }
  }
  chart.size = {width, head + static_cast<float>(rows) * cell_height};
  auto const written =
      std::count_if(highest.begin(), highest.end(),
                    [](std::optional<int> const& each) { return each.has_value(); });
  chart.said = fmt::format(
      "Calendar, {}: a number on {} of {} days, pressed on {}, exercised on {}.", span_words(seen),
      written, seen.count(), done.pressed.size(), done.exercised.size());
  return chart;
}

}  // namespace knotmap
