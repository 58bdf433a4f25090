// Measuring for `knotmap bench`: how long work takes, and figures of many such times.
#pragma once

#include <functional>
#include <vector>

namespace knotmap {

/// How often `knotmap bench` repeats what it measures. Figures of few repeats are rough: they show
/// that it works.
struct Repeats {
  int frames = 15;        ///< of each kind, in turn
  int slider_steps = 40;  ///< through all of the way of each slider
  int clicks = 1000;
  int strokes = 5;
  int paintings = 20;      ///< of each point's zone
  int neighbours = 20000;  ///< pairs of clicks

  /// What `--quick` measures.
  [[nodiscard]] static Repeats few() { return {2, 4, 100, 2, 1, 500}; }
};

/// Runs the work once; how long it took, in milliseconds of the wall clock.
[[nodiscard]] double milliseconds(std::function<void()> const& work);

/// The value with this share (0..1) of the others below it: 0.5 is the median, 1 the greatest. 0 of
/// no values.
[[nodiscard]] double quantile(std::vector<double> values, double share);

/// To a thousandth, as bench prints figures.
[[nodiscard]] double rounded(double value);

}  // namespace knotmap
