#include "desktop/quality.h"

#include <algorithm>
#include <cmath>

namespace knotmap {
namespace {

constexpr double rest_s = 0.12;
constexpr double wanted_s = 0.027;  // less than a thirtieth: events want their share
constexpr float coarsest = 0.35F;

}  // namespace

Quality QualityKeeper::now(double now) const {
  bool const moves = moved_when_ >= 0.0 && now - moved_when_ < rest_s;
  if (!slow_ || !moves) return {};
  // In steps, so that the targets are not made anew for every frame.
  return {.samples = 1, .resolution = std::round(resolution_ * 20.0F) / 20.0F};
}

double QualityKeeper::seconds_to_rest(double now) const {
  if (!slow_ || best_shown_) return -1.0;
  return std::max(0.0, moved_when_ + rest_s - now);
}

void QualityKeeper::took(Quality quality, double seconds) {
  best_shown_ = quality == Quality{};
  if (best_shown_ || seconds <= 0.0) return;
  // Time goes with the pixels, the square of the resolution; a part of the way at a time, so that
  // one slow frame does not make the picture jump.
  auto const ideal = quality.resolution * static_cast<float>(std::sqrt(wanted_s / seconds));
  constexpr float share = 0.25F;
  resolution_ = std::clamp(resolution_ + (ideal - resolution_) * share, coarsest, 1.0F);
}

}  // namespace knotmap
