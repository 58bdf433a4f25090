// A smooth curve through points at uneven distances.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace knotmap {

/// The value at `t` of a cubic Hermite curve through `values` at `knots`. The two have one size, at
/// least two; knots rise strictly; `t` outside of them gives the value at the nearer end. Slopes
/// are those of the parabolas through three neighbouring points, so the curve is straight where the
/// points are. T needs +, - and * with a float.
template <class T>
T on_spline(std::span<float const> knots, std::span<T const> values, float t) {
  std::size_t const last = knots.size() - 1;
  std::size_t i = 0;
  while (i + 1 < last && t > knots[i + 1]) ++i;
  auto const secant = [&](std::size_t k) {
    return (values[k + 1] - values[k]) * (1.0F / (knots[k + 1] - knots[k]));
  };
  auto const slope = [&](std::size_t k) {
    if (k == 0) return secant(0);
    if (k == last) return secant(last - 1);
    float const before = knots[k] - knots[k - 1];
    float const after = knots[k + 1] - knots[k];
    return secant(k - 1) * (after / (before + after)) + secant(k) * (before / (before + after));
  };
  float const h = knots[i + 1] - knots[i];
  float const s = std::clamp((t - knots[i]) / h, 0.0F, 1.0F);
  float const s2 = s * s;
  float const s3 = s2 * s;
  return values[i] * (2.0F * s3 - 3.0F * s2 + 1.0F) + slope(i) * ((s3 - 2.0F * s2 + s) * h) +
         values[i + 1] * (3.0F * s2 - 2.0F * s3) + slope(i + 1) * ((s3 - s2) * h);
}

}  // namespace knotmap
