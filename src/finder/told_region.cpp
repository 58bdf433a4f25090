#include "finder/told_region.h"

#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>

#include "placement/anchors.h"

namespace knotmap {

std::vector<Dab> RegionDabs::of(Region const& region, Side side) {
  constexpr float least_m = 0.012F;
  constexpr float most_m = 0.05F;
  std::vector<Dab> dabs;
  for (auto const& seed : region.seeds) {
    auto const place = place_anchor(placed_->body(), seed, side);
    if (place) dabs.push_back({.place = *place});
  }
  constexpr float pi = 3.14159265F;
  auto const each_m2 = area_of(region) / static_cast<float>(std::max<std::size_t>(dabs.size(), 1));
  auto const radius = std::clamp(std::sqrt(each_m2 / pi), least_m, most_m);
  for (auto& dab : dabs) dab.radius_m = radius;
  return dabs;
}

float RegionDabs::area_of(Region const& region) {
  if (m2_.empty()) {
    auto const positions = placed_->body().base().positions();
    auto const& triangles = placed_->body().skin()->triangles;
    for (std::uint32_t t = 0; t < triangles.size(); ++t) {
      auto const& [a, b, c] = triangles[t];
      auto const here = placed_->regions().at({t, glm::vec3(1.0F / 3.0F)});
      m2_[here.region] +=
          0.5F * glm::length(glm::cross(positions[b] - positions[a], positions[c] - positions[a]));
    }
  }
  return m2_[&region] * (region.midline ? 1.0F : 0.5F);
}

Pain pain_of_region(PlacedAtlas const& placed, Region const& region, std::optional<Side> side) {
  RegionDabs dabs(placed);
  Pain pain;
  pain.alike = !region.midline && !side;
  if (region.midline) {
    pain.dabs = dabs.of(region, Side::midline);
  } else {
    for (auto const each : {Side::right, Side::left}) {
      if (side && *side != each) continue;
      auto const more = dabs.of(region, each);
      pain.dabs.insert(pain.dabs.end(), more.begin(), more.end());
    }
  }
  pain.told = !pain.dabs.empty();
  return pain;
}

}  // namespace knotmap
