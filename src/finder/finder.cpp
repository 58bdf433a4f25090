// The score of a point for a pain, and its reason in words. Formula: docs/finder.md.
#include "finder/finder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <tuple>

namespace knotmap {
namespace {

/// How far the place of a dab lies from a zone of a point.
struct Near {
  std::uint32_t point = 0;
  Level level = Level::essential;
  std::uint32_t dab = 0;
  float distance = 0.0F;  ///< metres, negative inside
};

/// The zones at a dab: the fields of the triangle's corners, weighed. Each corner adds how far its
/// distance lies below the margin, so a corner that a zone does not reach counts as the margin.
void add_zones_near(PlacedAtlas const& placed, Place const& place, std::uint32_t dab,
                    std::vector<Near>& all) {
  auto const& triangles = placed.body().base().skin().triangles;
  if (place.triangle >= triangles.size()) return;
  auto const begin = static_cast<std::ptrdiff_t>(all.size());
  auto const& corners = triangles[place.triangle];
  for (std::size_t k = 0; k < corners.size(); ++k) {
    auto const weight = place.barycentric[static_cast<int>(k)];
    for (auto const& zone : placed.zones_at(corners[k])) {
      all.push_back({zone.point, zone.level, dab, weight * (zone.distance - zone_margin)});
    }
  }
  std::sort(all.begin() + begin, all.end(), [](Near const& a, Near const& b) {
    return std::tie(a.point, a.level) < std::tie(b.point, b.level);
  });
  auto out = all.begin() + begin;
  for (auto in = out; in != all.end();) {
    Near sum = *in;
    for (++in; in != all.end() && in->point == sum.point && in->level == sum.level; ++in) {
      sum.distance += in->distance;
    }
    sum.distance += zone_margin;
    *out++ = sum;
  }
  all.erase(out, all.end());
}

/// How deep inside the zone its full worth begins, metres: its half-width, at most a finger's. So a
/// narrow stroke of a zone says as much as a wide one beside it.
float full_depth(ZoneField const& field) {
  auto const deepest = std::min_element(field.distance.begin(), field.distance.end());
  constexpr float least = 0.001F;
  constexpr float most = 0.015F;
  return deepest == field.distance.end() ? least : std::clamp(-*deepest, least, most);
}

/// What is known of one zone of the point that is weighed.
struct Zone {
  float full_at = 0.0F;
  float weight = 0.0F;
  float value = 0.0F;   ///< summed over dabs
  float inside = 0.0F;  ///< the strength of the dabs inside
  float depth = 0.0F;   ///< summed over the dabs inside, by strength

  /// What this zone says about a dab at this distance, 0..1.
  [[nodiscard]] float explained(float distance, FinderWeights const& weights) const {
    if (distance <= 0.0F) {
      auto const share = std::min(-distance / full_at, 1.0F);
      return weight * (weights.edge + (1.0F - weights.edge) * share);
    }
    auto const left = std::max(1.0F - distance / weights.outside_m, 0.0F);
    return weight * weights.edge * left * left;
  }
};

std::string reason_of(Level level, Zone const& zone, float strength, bool one_dab) {
  bool const main = level == Level::essential;
  auto const covered = zone.inside / strength;
  constexpr float some = 0.01F;
  if (covered < some) {
    return main ? "just outside its main pain area" : "just outside where some people feel it";
  }
  constexpr float most = 0.8F;
  if (!one_dab && covered < most) {
    return main ? "its main pain area covers part of your pain"
                : "some people feel it in part of your pain";
  }
  constexpr float well_inside = 0.3F;
  if (!main) return "some people feel it here";
  if (zone.depth / zone.inside < well_inside) return "edge of its main pain area";
  return "main pain area of this point";
}

float strength_of(Dab const& dab) {
  return std::isfinite(dab.strength) ? std::clamp(dab.strength, 0.0F, 1.0F) : 0.0F;
}

/// The one function of the score: `near` are the zones of one point at the dabs, sorted by dab.
std::optional<Candidate> weigh(PlacedAtlas const& placed, Pain const& pain, float strength,
                               std::span<Near const> near, FinderWeights const& weights) {
  auto const point = near.front().point;
  auto const placed_point = placed.placed(point);
  if (!placed_point) return std::nullopt;
  PlacedPoint const& at = **placed_point;
  std::array<Zone, 2> zones{};
  zones[0].full_at = full_depth(at.essential);
  zones[0].weight = weights.essential;
  zones[1].full_at = full_depth(at.spillover);
  zones[1].weight = weights.spillover;

  float explained = 0.0F;
  for (std::size_t i = 0; i < near.size();) {
    auto const dab = near[i].dab;
    auto const dab_strength = strength_of(pain.dabs[dab]);
    float best = 0.0F;
    for (; i < near.size() && near[i].dab == dab; ++i) {
      auto& zone = zones[near[i].level == Level::essential ? 0 : 1];
      auto const value = zone.explained(near[i].distance, weights);
      best = std::max(best, value);
      zone.value += dab_strength * value;
      if (near[i].distance > 0.0F) continue;
      zone.inside += dab_strength;
      zone.depth += dab_strength * std::min(-near[i].distance / zone.full_at, 1.0F);
    }
    explained += dab_strength * best;
  }
  if (!(explained > 0.0F)) return std::nullopt;

  constexpr float most_common = 5.0F;
  auto const commonness =
      (static_cast<float>(placed.points()[point].point->prevalence) - 1.0F) / (most_common - 1.0F);
  auto const common_share =
      weights.prevalence_floor + (1.0F - weights.prevalence_floor) * commonness;
  auto const size_share = 1.0F / (1.0F + at.essential_m2 / weights.size_m2);

  Candidate candidate;
  candidate.point = point;
  candidate.score = std::clamp(explained / strength * common_share * size_share, 0.0F, 1.0F);
  candidate.level = zones[0].value >= zones[1].value ? Level::essential : Level::spillover;
  candidate.reason = reason_of(candidate.level, zones[candidate.level == Level::essential ? 0 : 1],
                               strength, pain.dabs.size() == 1);
  return candidate;
}

}  // namespace

std::vector<Candidate> find_candidates(PlacedAtlas const& placed, Pain const& pain,
                                       FinderWeights const& weights) {
  std::vector<Near> near;
  float strength = 0.0F;
  for (std::size_t i = 0; i < pain.dabs.size(); ++i) {
    auto const dab_strength = strength_of(pain.dabs[i]);
    if (dab_strength == 0.0F) continue;
    strength += dab_strength;
    add_zones_near(placed, pain.dabs[i].place, static_cast<std::uint32_t>(i), near);
  }
  std::sort(near.begin(), near.end(), [](Near const& a, Near const& b) {
    return std::tie(a.point, a.dab, a.level) < std::tie(b.point, b.dab, b.level);
  });

  std::vector<Candidate> candidates;
  for (auto begin = near.begin(); begin != near.end();) {
    auto const end = std::find_if(begin, near.end(),
                                  [&](Near const& each) { return each.point != begin->point; });
    if (auto candidate = weigh(placed, pain, strength, {begin, end}, weights)) {
      candidates.push_back(*std::move(candidate));
    }
    begin = end;
  }
  auto const points = placed.points();
  std::sort(candidates.begin(), candidates.end(), [&](Candidate const& a, Candidate const& b) {
    if (a.score != b.score) return a.score > b.score;
    auto const& pa = points[a.point];
    auto const& pb = points[b.point];
    return std::tie(pa.point->id, pa.side) < std::tie(pb.point->id, pb.side);
  });
  return candidates;
}

std::vector<RedFlag const*> warnings_for(PlacedAtlas const& placed, Pain const& pain) {
  std::vector<RegionHere> here;
  for (auto const& dab : pain.dabs) {
    auto const at = placed.regions().at(dab.place);
    bool const known = std::any_of(here.begin(), here.end(), [&](RegionHere const& each) {
      return each.region == at.region && each.side == at.side;
    });
    if (at.region != nullptr && !known) here.push_back(at);
  }
  auto const belongs = [](RedFlag const& flag, RegionHere const& at) {
    if (flag.side && at.side != *flag.side && at.side != Side::midline) return false;
    auto const& areas = at.region->areas;
    return std::any_of(flag.areas.begin(), flag.areas.end(), [&](std::string const& area) {
      return std::find(areas.begin(), areas.end(), area) != areas.end();
    });
  };
  std::vector<RedFlag const*> flags;
  for (auto const& flag : placed.atlas().safety.red_flags) {
    if (std::any_of(here.begin(), here.end(),
                    [&](RegionHere const& at) { return belongs(flag, at); })) {
      flags.push_back(&flag);
    }
  }
  std::stable_sort(flags.begin(), flags.end(),
                   [](RedFlag const* a, RedFlag const* b) { return a->action > b->action; });
  return flags;
}

}  // namespace knotmap
