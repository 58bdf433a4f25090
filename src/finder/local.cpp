#include "finder/local.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "finder/rank.h"
#include "finder/reasons.h"
#include "finder/zone_worth.h"

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

/// How much of the marks each muscle lies under: the outermost whole, those beneath it less.
struct Share {
  Muscle const* muscle;
  Side side;
  float share;
};

std::vector<Share> shares_under(PlacedAtlas const& placed, std::vector<glm::vec3> const& spots) {
  constexpr std::array ranks{1.0F, 0.7F, 0.4F, 0.0F};
  constexpr float over_m = 0.004F;      // what lies so much further out lies over it, not beside it
  constexpr float straight_m = 0.007F;  // what lies no further beside lies straight below
  constexpr float beside_worth = 0.3F;
  std::vector<Share> shares;
  auto const each = 1.0F / static_cast<float>(spots.size());
  for (auto const& spot : spots) {
    auto const all = placed.muscle_field().under(spot);
    for (auto const& under : all) {
      auto const over = std::count_if(all.begin(), all.end(), [&](MuscleUnder const& other) {
        return other.side == under.side && other.depth_m < under.depth_m - over_m &&
               other.beside_m < straight_m;
      });
      auto const rank = ranks[std::min(static_cast<std::size_t>(over), ranks.size() - 1)];
      auto const beside = glm::mix(
          1.0F, beside_worth,
          glm::clamp((under.beside_m - straight_m) / (MuscleField::furthest_beside_m - straight_m),
                     0.0F, 1.0F));
      auto const worth = rank * beside * each;
      auto const known = std::find_if(shares.begin(), shares.end(), [&](Share const& other) {
        return other.muscle == under.muscle && other.side == under.side;
      });
      if (known == shares.end()) {
        shares.push_back({under.muscle, under.side, worth});
      } else {
        known->share += worth;
      }
    }
  }
  return shares;
}

/// A point, and how far its X lies from the spot that is nearest to it, metres.
struct NearPoint {
  std::uint32_t point;
  float away;
};

/// The point of a muscle whose X is nearest to the spots, of those that a finger may press.
std::optional<NearPoint> nearest_point(PlacedAtlas const& placed, Share const& share,
                                       std::vector<glm::vec3> const& spots) {
  auto const points = placed.points();
  std::optional<NearPoint> nearest;
  float least = std::numeric_limits<float>::max();
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    if (points[i].muscle != share.muscle || points[i].side != share.side) continue;
    auto const place = placed.place(i);
    bool const presses =
        points[i].point->effect == Effect::pain && placed.press_of(i) < Press::therapist_only;
    if (!place || !presses) continue;
    auto const at = placed.body().base().position(*place);
    float sum = 0.0F;
    float closest = std::numeric_limits<float>::max();
    for (auto const& spot : spots) {
      auto const away = glm::distance(at, spot);
      sum += away;
      closest = std::min(closest, away);
    }
    if (sum >= least) continue;
    least = sum;
    nearest = {i, closest};
  }
  return nearest;
}

}  // namespace

void add_under_finger(PlacedAtlas const& placed, Pain const& pain, FinderWeights const& weights,
                      std::vector<Candidate>& candidates) {
  auto const spots = spots_of(placed, pain);
  if (spots.empty()) return;
  bool const click = pain.is_click();
  auto const under = click ? weights.under : weights.under_paint;
  for (auto const& share : shares_under(placed, spots)) {
    auto const point = nearest_point(placed, share, spots);
    if (!point) continue;
    auto const prevalence = placed.points()[point->point].point->prevalence;
    // Further off it is less and less that point's part of the muscle.
    auto const reach = 1.0F - glm::smoothstep(weights.local_m / 2.0F, weights.under_m, point->away);
    auto const least =
        rounded_score(under * share.share * reach * common_share(prevalence, weights));
    if (prevalence <= 1 || !(least > 0.0F)) continue;
    auto at = std::lower_bound(
        candidates.begin(), candidates.end(), point->point,
        [](Candidate const& each, std::uint32_t number) { return each.point < number; });
    bool const there = at != candidates.end() && at->point == point->point;
    if (there && at->score >= least) continue;
    if (!there) {
      Candidate fresh;
      fresh.point = point->point;
      fresh.level = Level::spillover;
      fresh.unpainted = click ? 0.0F : 1.0F;
      at = candidates.insert(at, std::move(fresh));
    }
    at->score = least;
    at->reason = reason_of_under(click);
  }
}

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
  bool const click = pain.is_click();
  for (auto& candidate : candidates) {
    float const away = distance(candidate.point);
    float const near = std::max(0.0F, 1.0F - away / weights.local_m);
    float const far =
        glm::mix(1.0F, weights.far, glm::clamp(away / weights.far_m - 1.0F, 0.0F, 1.0F));
    bool const for_others =
        (pain.told || click) && press_for(placed, person, candidate.point) >= Press::therapist_only;
    // Words place a pain roughly, a click exactly: what it meets must lie the further off.
    float const off =
        click ? glm::clamp(4.0F * (away / weights.local_m - 1.0F), 0.0F, 1.0F) : 1.0F - near;
    float const hands = for_others ? glm::mix(1.0F, weights.for_others, off) : 1.0F;
    candidate.score = rounded_score(candidate.score * (1.0F + weights.local * near) * far * hands);
  }
}

}  // namespace knotmap
