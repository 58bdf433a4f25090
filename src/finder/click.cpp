#include "finder/click.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

#include "finder/rank.h"
#include "finder/reasons.h"
#include "finder/zone_worth.h"

namespace knotmap {
namespace {

struct NearZone {
  std::uint32_t point = 0;
  Level level = Level::essential;
  float distance = 0.0F;  ///< metres to its border; negative inside
};

/// The zones at a place, by point: the fields of the triangle's corners, weighed. Each corner adds
/// how far its distance lies below the margin, so that a corner which a zone does not reach counts
/// as the margin.
std::vector<NearZone> zones_near(PlacedAtlas const& placed, Place const& place) {
  std::vector<NearZone> all;
  auto const& corners = placed.body().base().skin().triangles[place.triangle];
  for (std::size_t k = 0; k < corners.size(); ++k) {
    auto const weight = place.barycentric[static_cast<int>(k)];
    for (auto const& zone : placed.zones_at(corners[k])) {
      all.push_back({zone.point, zone.level, weight * (zone.distance - zone_margin)});
    }
  }
  std::stable_sort(all.begin(), all.end(), [](NearZone const& a, NearZone const& b) {
    return std::tie(a.point, a.level) < std::tie(b.point, b.level);
  });
  auto out = all.begin();
  for (auto in = all.begin(); in != all.end();) {
    NearZone sum = *in;
    for (++in; in != all.end() && in->point == sum.point && in->level == sum.level; ++in) {
      sum.distance += in->distance;
    }
    sum.distance += zone_margin;
    *out++ = sum;
  }
  all.erase(out, all.end());
  return all;
}

/// The one function of a click's score. `zones`: those of one point at the place; `to_x`: metres
/// to its X where that is near.
std::optional<Candidate> weigh(PlacedAtlas const& placed, std::uint32_t point,
                               std::span<NearZone const> zones, std::optional<float> to_x,
                               FinderWeights const& weights) {
  auto const known = placed.placed(point);
  if (!known) return std::nullopt;
  PlacedPoint const& at = **known;
  // A zone that covers half the back says little about one place in it.
  auto const small = 1.0F / (1.0F + at.essential_m2 / weights.size_m2);

  Candidate candidate;
  candidate.point = point;
  float explained = 0.0F;
  for (auto const& zone : zones) {
    bool const main = zone.level == Level::essential;
    auto const depth = main ? at.essential_depth_m : at.spillover_depth_m;
    auto const value = small * (main ? weights.essential : weights.spillover) *
                       worth_of_click(zone.distance, depth, weights);
    candidate.covered = std::max(candidate.covered, covers(zone.level, zone.distance, weights));
    if (!(value > explained)) continue;
    explained = value;
    candidate.level = zone.level;
    candidate.reason =
        reason_of_click(zone.level, zone.distance <= 0.0F, inner(zone.distance, depth, weights));
  }
  bool const for_others = placed.press_of(point) >= Press::therapist_only;
  auto const here = to_x ? weights.here * (1.0F - *to_x / weights.here_m) *
                               (for_others ? weights.here_for_others : 1.0F)
                         : 0.0F;
  if (here > explained) {
    if (explained == 0.0F) candidate.level = Level::spillover;
    candidate.reason = reason_of_here();
  }
  explained = std::max(here, explained) + weights.lesser * std::min(here, explained);
  if (!(explained > 0.0F)) return std::nullopt;
  auto const prevalence = placed.points()[point].point->prevalence;
  candidate.score = rounded_score(explained * common_share(prevalence, weights));
  return candidate;
}

}  // namespace

std::vector<Candidate> candidates_of_click(PlacedAtlas const& placed, Place const& place,
                                           FinderWeights const& weights) {
  auto const& base = placed.body().base();
  auto const& at = place.barycentric;
  if (place.triangle >= base.skin().triangles.size()) return {};
  if (!std::isfinite(at.x + at.y + at.z)) return {};

  auto const zones = zones_near(placed, place);
  auto const xs = placed.points_near(base.position(place), weights.here_m);
  std::vector<Candidate> candidates;
  auto zone = zones.begin();
  auto x = xs.begin();
  while (zone != zones.end() || x != xs.end()) {  // both by point
    bool const zone_first = x == xs.end() || (zone != zones.end() && zone->point <= x->number);
    auto const point = zone_first ? zone->point : x->number;
    auto const begin = zone;
    while (zone != zones.end() && zone->point == point) ++zone;
    std::optional<float> to_x;
    if (x != xs.end() && x->number == point) to_x = (x++)->distance;
    // What has no zone is never the cause of a pain here.
    if (placed.points()[point].point->effect != Effect::pain) continue;
    auto const own = std::span(zones).subspan(static_cast<std::size_t>(begin - zones.begin()),
                                              static_cast<std::size_t>(zone - begin));
    if (auto candidate = weigh(placed, point, own, to_x, weights)) {
      candidates.push_back(*std::move(candidate));
    }
  }
  return candidates;
}

}  // namespace knotmap
