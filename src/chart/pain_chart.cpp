#include "chart/pain_chart.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "chart/chart_frame.h"

namespace knotmap {
namespace {

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
  ChartFrame const frame{days, chart_left, width - 4.0F, frame_top, frame_top + curve_height};
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
                           pain.empty() ? std::string_view("All pains") : pain, days_words(days),
                           written.size(), done.pressed.size(), done.exercised.size(), change);
  return chart;
}

Chart activity_chart(Diary const& diary, std::string_view activity, Days const& days, float width) {
  constexpr float curve_height = 48.0F;
  Chart chart;
  ChartFrame const frame{days, chart_left, width - 4.0F, frame_top, frame_top + curve_height};
  draw_frame(chart, frame);
  std::vector<Written> written;
  for (auto const& score : diary.scores) {
    if (score.activity == activity && days.hold(score.when))
      written.push_back({score.when, score.hard, score.hard});
  }
  draw_curve(chart, frame, spots_of(frame, written));
  chart.size = {width, frame.bottom + axis_room};
  chart.said = fmt::format("{}, {}: {} scores. {}", activity, days_words(days), written.size(),
                           weeks_words(rating_over(diary.scores, activity, days)));
  return chart;
}

}  // namespace knotmap
