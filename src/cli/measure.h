// Measuring for `knotmap bench`: how long work takes, and figures of many such times.
#pragma once

#include <functional>
#include <vector>

namespace knotmap {

/// Runs the work once; how long it took, in milliseconds of the wall clock.
[[nodiscard]] double milliseconds(std::function<void()> const& work);

/// The value with this share (0..1) of the others below it: 0.5 is the median, 1 the greatest. 0 of
/// no values.
[[nodiscard]] double quantile(std::vector<double> values, double share);

/// To a thousandth, as bench prints figures.
[[nodiscard]] double rounded(double value);

}  // namespace knotmap
