#include "finder/local.h"

#include <algorithm>
#include <cstddef>
#include <limits>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "finder/rank.h"

namespace knotmap {
namespace {

/// Places of the marks, at most two dozen of them, evenly picked.
std::vector<glm::vec3> spots_of(PlacedAtlas const& placed, Pain const& pain) {
  constexpr std::size_t most = 24;
  auto const& base = placed.body().base();
  std::vector<glm::vec3> spots;
  std::size_t const step = pain.dabs.size() / most + 1;
  for (std::size_t i = 0; i < pain.dabs.size(); i += step) {
    auto const& dab = pain.dabs[i];
    bool const there = dab.place.triangle < base.skin().triangles.size();
    if (dab.strength > 0.0F && there) spots.push_back(base.position(dab.place));
  }
  return spots;
}

}  // namespace

void weigh_local(PlacedAtlas const& placed, Pain const& pain, FinderWeights const& weights,
                 Person const& person, std::vector<Candidate>& candidates) {
  auto const spots = spots_of(placed, pain);
  if (spots.empty()) return;
  auto const points = placed.points();
  auto const& base = placed.body().base();
  // Points of a muscle stand together in the atlas, so that those of a candidate are its
  // neighbours.
  auto const distance = [&](std::uint32_t of) {
    float least = std::numeric_limits<float>::max();
    auto const look = [&](std::size_t i) {
      if (points[i].side != points[of].side) return;
      auto const place = placed.place(static_cast<std::uint32_t>(i));
      if (!place) return;
      auto const at = base.position(*place);
      for (auto const& spot : spots) least = std::min(least, glm::distance(at, spot));
    };
    for (std::size_t i = of; i < points.size() && points[i].muscle == points[of].muscle; ++i)
      look(i);
    for (std::size_t i = of; i-- > 0 && points[i].muscle == points[of].muscle;) look(i);
    return least;
  };
  for (auto& candidate : candidates) {
    float const near = std::max(0.0F, 1.0F - distance(candidate.point) / weights.local_m);
    bool const for_others =
        pain.told && press_for(placed, person, candidate.point) >= Press::therapist_only;
    float const hands = for_others ? glm::mix(weights.for_others, 1.0F, near) : 1.0F;
    candidate.score = rounded_score(candidate.score * (1.0F + weights.local * near) * hands);
  }
}

}  // namespace knotmap
