// The frame of a chart over days: where a moment and a number lie in it.
#pragma once

#include <string>

#include "chart/chart.h"
#include "diary/diary_summary.h"

namespace knotmap {

/// Room at the left of charts over days, points: for names of rows, and numbers.
inline constexpr float chart_left = 68.0F;

/// A rectangle with days from left to right and 0..10 from the bottom to the top.
struct ChartFrame {
  Days days;
  float left = 0.0F;
  float right = 0.0F;
  float top = 0.0F;
  float bottom = 0.0F;

  /// In the middle of its day, moved by its time of day: a day is as wide as all others.
  [[nodiscard]] float x(When const& when) const;
  [[nodiscard]] float x_of_day(float day) const;
  [[nodiscard]] float y(float number) const;
  [[nodiscard]] float width() const { return right - left; }
};

/// Draws lines at 0, 5 and 10 with their numbers, and some days in words under it.
void draw_frame(Chart& chart, ChartFrame const& frame);

/// "3 Nov to 2 Dec".
[[nodiscard]] std::string days_words(Days const& days);

/// "2 Dec", "2 Dec 2025" where the year is another than that of `other`.
[[nodiscard]] std::string short_day(int day, int other);

}  // namespace knotmap
