// How much a zone counts at a place, by the distance of the place from the zone's border. Distances
// are metres, negative inside; depths are the zone's greatest, metres.
#pragma once

#include <algorithm>

#include "finder/finder.h"

namespace knotmap {

/// Depths count as at least this, metres, so that nothing is divided by zero.
inline constexpr float least_depth_m = 0.001F;

/// How far inside a place is: 0 at the border, 1 from inner_m inside on, or in the middle of a zone
/// that is narrower. So a narrow zone counts nearly as much as a wide one beside it.
[[nodiscard]] inline float inner(float distance, float depth_m, FinderWeights const& weights) {
  auto const full = std::max(std::min(depth_m, weights.inner_m), least_depth_m);
  return std::clamp(-distance / full, 0.0F, 1.0F);
}

/// What is left of a zone's worth outside its border: 1 at the border, 0 from outside_m on.
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

/// How much of painted skin a zone explains, 0..1 (Candidate::covered): all of it inside
/// (spillover: covered_spillover); outside it fades over a centimetre, since nobody paints a border
/// exactly.
[[nodiscard]] inline float covers(Level level, float distance, FinderWeights const& weights) {
  constexpr float fades_m = 0.01F;
  auto const whole = level == Level::essential ? 1.0F : weights.covered_spillover;
  return whole * std::clamp(1.0F - distance / fades_m, 0.0F, 1.0F);
}

/// The factor of the score for a point's prevalence, 1 (rare) to 5 (very common).
[[nodiscard]] inline float common_share(int prevalence, FinderWeights const& weights) {
  auto const most = static_cast<int>(weights.common.size());
  return weights.common[static_cast<std::size_t>(std::clamp(prevalence, 1, most) - 1)];
}

}  // namespace knotmap
