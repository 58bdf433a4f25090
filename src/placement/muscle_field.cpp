#include "placement/muscle_field.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "placement/band_lines.h"

namespace knotmap {
namespace {

constexpr float sample_step_m = 0.006F;
/// What swells less is tendon.
constexpr float least_swelling = 0.15F;

}  // namespace

MuscleField::MuscleField(Body const& body, Atlas const& atlas) {
  for (auto const& muscle : atlas.muscles) {
    Flesh flesh{&muscle, {}, {}};
    for (auto const& band : muscle.bands) {
      auto const laid = lay_lines(body, band);
      if (!laid) continue;
      for (std::size_t k = 0; k + 1 < laid->lines.size(); ++k) {
        auto const& from = laid->lines[k];
        auto const& to = laid->lines[k + 1];
        auto const length = laid->knots[k + 1] - laid->knots[k];
        auto const steps = std::max(1, static_cast<int>(std::ceil(length / sample_step_m)));
        for (int step = 0; step < steps; ++step) {
          float const t = (static_cast<float>(step) + 0.5F) / static_cast<float>(steps);
          auto const way = (laid->knots[k] + t * length) / laid->knots.back();
          if (swelling(band, way) < least_swelling) continue;
          auto const columns = from.points.size();
          for (std::size_t c = 0; c < 2 * columns - 1; ++c) {  // between two columns one more
            auto const half = c % 2 == 0 ? 0.0F : 0.5F;
            auto const next = std::min(c / 2 + 1, columns - 1);
            auto const across = [&](auto const& of) { return glm::mix(of[c / 2], of[next], half); };
            flesh.samples.push_back({glm::mix(across(from.points), across(to.points), t),
                                     glm::mix(across(from.depths), across(to.depths), t)});
          }
        }
      }
    }
    if (flesh.samples.empty()) continue;
    flesh.box = {flesh.samples.front().at, flesh.samples.front().at};
    for (auto const& sample : flesh.samples) {
      flesh.box.low = glm::min(flesh.box.low, sample.at);
      flesh.box.high = glm::max(flesh.box.high, sample.at);
    }
    all_.push_back(std::move(flesh));
  }
}

std::vector<MuscleUnder> MuscleField::under(glm::vec3 skin) const {
  std::vector<MuscleUnder> found;
  for (auto const side : {Side::left, Side::right}) {
    auto spot = skin;
    if (side == Side::left) spot.x = -spot.x;  // bands are written for the right side
    for (auto const& flesh : all_) {
      auto const outside = glm::max(flesh.box.low - spot, spot - flesh.box.high);
      if (std::max({outside.x, outside.y, outside.z}) > deepest_m + furthest_beside_m) continue;
      float least = std::numeric_limits<float>::max();
      float depth = 0.0F;
      for (auto const& sample : flesh.samples) {
        if (sample.depth_m > deepest_m) continue;
        auto const away = glm::distance(sample.at, spot);
        auto const beside =
            std::sqrt(std::max(0.0F, away * away - sample.depth_m * sample.depth_m));
        if (beside > furthest_beside_m || beside >= least) continue;
        least = beside;
        depth = sample.depth_m;
      }
      if (least == std::numeric_limits<float>::max()) continue;
      auto const own = flesh.muscle->sides == Sides::midline ? Side::midline : side;
      bool const known = std::any_of(found.begin(), found.end(), [&](MuscleUnder const& each) {
        return each.muscle == flesh.muscle && each.side == own;
      });
      if (!known) found.push_back({flesh.muscle, own, depth, least});
    }
  }
  std::stable_sort(found.begin(), found.end(), [](MuscleUnder const& a, MuscleUnder const& b) {
    return a.depth_m < b.depth_m;
  });
  return found;
}

}  // namespace knotmap
