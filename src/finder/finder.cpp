// The score of a point for a pain, and its reason in words. Formula: docs/finder.md.
#include "finder/finder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <tuple>

#include <glm/geometric.hpp>

namespace knotmap {
namespace {

/// What of a point lies near a dab: one of its zones, or the X itself.
enum class Part : std::uint8_t { essential, spillover, here };

struct Near {
  std::uint32_t point = 0;
  Part part = Part::essential;
  std::uint32_t dab = 0;
  float distance = 0.0F;  ///< metres; negative inside a zone
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
      auto const part = zone.level == Level::essential ? Part::essential : Part::spillover;
      all.push_back({zone.point, part, dab, weight * (zone.distance - zone_margin)});
    }
  }
  std::sort(all.begin() + begin, all.end(), [](Near const& a, Near const& b) {
    return std::tie(a.point, a.part) < std::tie(b.point, b.part);
  });
  auto out = all.begin() + begin;
  for (auto in = out; in != all.end();) {
    Near sum = *in;
    for (++in; in != all.end() && in->point == sum.point && in->part == sum.part; ++in) {
      sum.distance += in->distance;
    }
    sum.distance += zone_margin;
    *out++ = sum;
  }
  all.erase(out, all.end());
}

/// The X's near a dab: the sore spot may be the point itself. Points without a zone stay unlisted.
void add_points_near(PlacedAtlas const& placed, Place const& place, std::uint32_t dab, float within,
                     std::vector<Near>& all) {
  auto const& base = placed.body().base();
  if (place.triangle >= base.skin().triangles.size()) return;
  auto const spot = base.position(place);
  auto const points = placed.points();
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    if (points[i].point->effect != Effect::pain) continue;
    auto const at = placed.place(i);
    if (!at) continue;
    auto const distance = glm::distance(base.position(*at), spot);
    if (distance < within) all.push_back({i, Part::here, dab, distance});
  }
}

/// The depth of a zone's deepest place, metres.
float half_width(ZoneField const& field) {
  auto const deepest = std::min_element(field.distance.begin(), field.distance.end());
  constexpr float least = 0.001F;
  return deepest == field.distance.end() ? least : std::max(-*deepest, least);
}

/// What is known of one zone of the point that is weighed.
struct Zone {
  float half_width = 0.0F;
  float weight = 0.0F;
  float value = 0.0F;   ///< summed over dabs
  float inside = 0.0F;  ///< the strength of the dabs inside
  float depth = 0.0F;   ///< summed over the dabs inside, by strength

  /// 0 at the border, 1 from a finger's depth on: so a narrow stroke of a zone counts nearly as
  /// much as a wide one beside it.
  [[nodiscard]] float inner(float distance, FinderWeights const& weights) const {
    return std::min(-distance / std::min(half_width, weights.inner_m), 1.0F);
  }
  /// What this zone says about a dab at this distance, 0..1.
  [[nodiscard]] float explained(float distance, FinderWeights const& weights) const {
    if (distance <= 0.0F) {
      return weight *
             (weights.edge + (1.0F - weights.edge - weights.middle) * inner(distance, weights) +
              weights.middle * std::min(-distance / half_width, 1.0F));
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
  zones[0].half_width = half_width(at.essential);
  zones[0].weight = weights.essential;
  zones[1].half_width = half_width(at.spillover);
  zones[1].weight = weights.spillover;

  // A zone that covers half the back says little about one spot in it.
  auto const size_share = 1.0F / (1.0F + at.essential_m2 / weights.size_m2);

  float explained = 0.0F;
  float here = 0.0F;
  for (std::size_t i = 0; i < near.size();) {
    auto const dab = near[i].dab;
    auto const dab_strength = strength_of(pain.dabs[dab]);
    float best = 0.0F;
    for (; i < near.size() && near[i].dab == dab; ++i) {
      if (near[i].part == Part::here) {
        auto const value = weights.here * (1.0F - near[i].distance / weights.here_m);
        best = std::max(best, value);
        here += dab_strength * value;
        continue;
      }
      auto& zone = zones[near[i].part == Part::essential ? 0 : 1];
      auto const value = size_share * zone.explained(near[i].distance, weights);
      best = std::max(best, value);
      zone.value += dab_strength * value;
      if (near[i].distance > 0.0F) continue;
      zone.inside += dab_strength;
      zone.depth += dab_strength * zone.inner(near[i].distance, weights);
    }
    explained += dab_strength * best;
  }
  if (!(explained > 0.0F)) return std::nullopt;

  constexpr float most_common = 5.0F;
  auto const commonness =
      (static_cast<float>(placed.points()[point].point->prevalence) - 1.0F) / (most_common - 1.0F);
  auto const common_share =
      weights.prevalence_floor + (1.0F - weights.prevalence_floor) * commonness;

  Candidate candidate;
  candidate.point = point;
  // Rounded, so that the two sides of the body, a bit apart in the last digit, rank alike.
  constexpr float steps = 10000.0F;
  candidate.score =
      std::round(std::clamp(explained / strength * common_share, 0.0F, 1.0F) * steps) / steps;
  candidate.level = zones[0].value > 0.0F && zones[0].value >= zones[1].value ? Level::essential
                                                                              : Level::spillover;
  if (here > zones[0].value && here > zones[1].value) {
    candidate.reason = "the point itself lies here: it may be the sore spot";
  } else {
    candidate.reason =
        reason_of(candidate.level, zones[candidate.level == Level::essential ? 0 : 1], strength,
                  pain.dabs.size() == 1);
  }
  return candidate;
}

}  // namespace

std::vector<Candidate> find_candidates(PlacedAtlas const& placed, Pain const& pain,
                                       std::span<Symptom const* const> /*ticked*/,
                                       FinderWeights const& weights) {
  std::vector<Near> near;
  float strength = 0.0F;
  for (std::size_t i = 0; i < pain.dabs.size(); ++i) {
    auto const dab_strength = strength_of(pain.dabs[i]);
    if (dab_strength == 0.0F) continue;
    strength += dab_strength;
    auto const dab = static_cast<std::uint32_t>(i);
    add_zones_near(placed, pain.dabs[i].place, dab, near);
    add_points_near(placed, pain.dabs[i].place, dab, weights.here_m, near);
  }
  std::sort(near.begin(), near.end(), [](Near const& a, Near const& b) {
    return std::tie(a.point, a.dab, a.part) < std::tie(b.point, b.dab, b.part);
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
