#include "finder/told_region.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include <glm/geometric.hpp>

#include "base/ids.h"
#include "base/side.h"
#include "finder/wide_words.h"

namespace knotmap {

std::vector<Dab> const& RegionDabs::of(Region const& region, Side side) {
  auto const [at, is_new] = made_.try_emplace({&region, side});
  if (is_new) at->second = made(region, side);
  return at->second;
}

std::vector<Dab> RegionDabs::made(Region const& region, Side side) {
  constexpr float least_m = 0.012F;
  constexpr float most_m = 0.05F;
  constexpr float usual_m = 0.025F;
  constexpr float pi = 3.14159265F;
  constexpr std::size_t most = 16;
  auto const pieces = pieces_of(region, side);
  if (pieces.empty()) return {};
  float m2 = 0.0F;
  for (auto const& piece : pieces) m2 += piece.m2;
  auto const count = std::clamp<std::size_t>(
      static_cast<std::size_t>(std::lround(m2 / (pi * usual_m * usual_m))), 1, most);
  auto const radius = std::clamp(std::sqrt(m2 / (pi * static_cast<float>(count))), least_m, most_m);
  std::vector<Dab> dabs;
  for (auto const& spot : spread(pieces, count)) {
    constexpr float reach = 0.1F;  // the middle of curved skin lies under it
    auto const place = placed_->body().base().nearest(spot, reach);
    if (place) dabs.push_back({.place = *place, .radius_m = radius});
  }
  return dabs;
}

std::vector<RegionDabs::Piece> RegionDabs::pieces_of(Region const& region, Side side) {
  if (pieces_.empty()) {
    auto const positions = placed_->body().base().positions();
    auto const& triangles = placed_->body().skin()->triangles;
    for (std::uint32_t t = 0; t < triangles.size(); ++t) {
      auto const& [a, b, c] = triangles[t];
      auto const here = placed_->regions().at({t, glm::vec3(1.0F / 3.0F)});
      auto const across = glm::cross(positions[b] - positions[a], positions[c] - positions[a]);
      pieces_[here.region].push_back(
          {(positions[a] + positions[b] + positions[c]) / 3.0F, 0.5F * glm::length(across)});
    }
  }
  auto pieces = pieces_[&region];
  if (!region.midline) {
    std::erase_if(pieces, [&](Piece const& each) { return each.middle.x * outward(side) < 0.0F; });
  }
  return pieces;
}

std::vector<glm::vec3> RegionDabs::spread(std::span<Piece const> pieces, std::size_t count) {
  auto const nearest = [](std::span<glm::vec3 const> spots, glm::vec3 const& at) {
    return std::min_element(spots.begin(), spots.end(),
                            [&](glm::vec3 const& a, glm::vec3 const& b) {
                              return glm::distance(a, at) < glm::distance(b, at);
                            }) -
           spots.begin();
  };
  // Begin far apart: each the piece that is farthest from those before.
  std::vector<glm::vec3> spots{pieces.front().middle};
  while (spots.size() < std::min(count, pieces.size())) {
    auto const farthest =
        std::max_element(pieces.begin(), pieces.end(), [&](Piece const& a, Piece const& b) {
          auto const to = [&](Piece const& each) {
            return glm::distance(spots[static_cast<std::size_t>(nearest(spots, each.middle))],
                                 each.middle);
          };
          return to(a) < to(b);
        });
    spots.push_back(farthest->middle);
  }
  // Then move each into the middle of what is nearest to it, a few times (Lloyd's algorithm).
  constexpr int times = 6;
  for (int i = 0; i < times; ++i) {
    std::vector<glm::vec3> sums(spots.size(), glm::vec3(0.0F));
    std::vector<float> m2(spots.size(), 0.0F);
    for (auto const& piece : pieces) {
      auto const at = static_cast<std::size_t>(nearest(spots, piece.middle));
      sums[at] += piece.m2 * piece.middle;
      m2[at] += piece.m2;
    }
    for (std::size_t k = 0; k < spots.size(); ++k) {
      if (m2[k] > 0.0F) spots[k] = sums[k] / m2[k];
    }
  }
  return spots;
}

Region const* region_with_side(Atlas const& atlas, std::string_view id) {
  auto const sided = parse_id(std::string(id));
  return sided ? atlas.region(sided->id) : nullptr;
}

bool is_felt_near(Atlas const& atlas, Symptom const& symptom, std::string_view id) {
  auto const* const region = region_with_side(atlas, id);
  if (region == nullptr) return false;
  return std::any_of(symptom.regions.begin(), symptom.regions.end(), [&](auto const& other) {
    auto const* const its = atlas.region(other);
    return its != nullptr && !its->areas.empty() && has_area(*region, its->areas.front());
  });
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
      auto const& more = dabs.of(region, each);
      pain.dabs.insert(pain.dabs.end(), more.begin(), more.end());
    }
  }
  pain.told = !pain.dabs.empty();
  return pain;
}

}  // namespace knotmap
