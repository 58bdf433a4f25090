// What a zone says about a spot by how far this lies from its border.
#pragma once

#include <algorithm>

#include "finder/finder.h"

namespace knotmap {

/// A zone that is narrower than this is taken to be so wide: no division by nothing.
inline constexpr float least_depth_m = 0.001F;

/// 0 at the border, 1 from a finger's depth on: so a narrow stroke of a zone counts nearly as much
/// as a wide one beside it. `distance` is negative inside.
[[nodiscard]] inline float inner(float distance, float depth_m, FinderWeights const& weights) {
  auto const full = std::max(std::min(depth_m, weights.inner_m), least_depth_m);
  return std::clamp(-distance / full, 0.0F, 1.0F);
}

/// What is left of a zone's worth outside its border.
[[nodiscard]] inline float faded(float distance, FinderWeights const& weights) {
  auto const left = std::max(1.0F - distance / weights.outside_m, 0.0F);
  return left * left;
}

/// The worth of a zone for a click, 0..1.
[[nodiscard]] inline float worth_of_click(float distance, float depth_m,
                                          FinderWeights const& weights) {
  if (distance > 0.0F) return weights.edge * faded(distance, weights);
  auto const depth = std::min(-distance / std::max(depth_m, least_depth_m), 1.0F);
  return weights.edge + (1.0F - weights.edge - weights.middle) * inner(distance, depth_m, weights) +
         weights.middle * depth;
}

/// The worth of a zone for painted skin, 0..1.
[[nodiscard]] inline float worth_of_paint(float distance, float depth_m,
                                          FinderWeights const& weights) {
  if (distance > 0.0F) return weights.painted_edge * faded(distance, weights);
  return weights.painted_edge + (1.0F - weights.painted_edge) * inner(distance, depth_m, weights);
}

/// How far a zone of this level covers painted skin, 0..1: all of it inside; nobody paints along a
/// border to the millimetre, so it fades over a finger's breadth outside.
[[nodiscard]] inline float covers(Level level, float distance, FinderWeights const& weights) {
  constexpr float fades_m = 0.01F;
  auto const whole = level == Level::essential ? 1.0F : weights.covered_spillover;
  return whole * std::clamp(1.0F - distance / fades_m, 0.0F, 1.0F);
}

/// What remains of the score of a point of this prevalence (1 rare .. 5 very common).
[[nodiscard]] inline float common_share(int prevalence, float floor) {
  constexpr float most_common = 5.0F;
  auto const common = (static_cast<float>(prevalence) - 1.0F) / (most_common - 1.0F);
  return floor + (1.0F - floor) * std::clamp(common, 0.0F, 1.0F);
}

}  // namespace knotmap
