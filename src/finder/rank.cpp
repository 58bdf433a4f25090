#include "finder/rank.h"
#include "finder/zone_worth.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>
#include <utility>

namespace knotmap {
namespace {

/// The point whose zones this one has.
std::string const& zones_owner(Point const& point) {
  return point.zones_of.empty() ? point.id : point.zones_of;
}

/// Whether half of the marks lie on the midline or in regions across it.
bool lies_on_midline(PlacedAtlas const& placed, Pain const& pain) {
  constexpr float close_m = 0.006F;
  auto const& base = placed.body().base();
  std::size_t all = 0;
  std::size_t on = 0;
  for (auto const& dab : pain.dabs) {
    bool const there = dab.place.triangle < base.skin().triangles.size();
    if (!(dab.strength > 0.0F) || !there) continue;
    ++all;
    auto const* const region = placed.regions().at(dab.place).region;
    bool const across = region != nullptr && region->midline;
    if (across || std::abs(base.position(dab.place).x) < close_m) ++on;
  }
  return all > 0 && on * 2 >= all;
}

}  // namespace

float rounded_score(float score) {
  constexpr float steps = 10000.0F;
  return std::round(std::clamp(score, 0.0F, 1.0F) * steps) / steps;
}

void merge_alike(PlacedAtlas const& placed, std::vector<Candidate>& candidates) {
  auto const points = placed.points();
  std::vector<Candidate> merged;
  merged.reserve(candidates.size());
  std::size_t muscle_began = 0;  // in `merged`
  for (auto& candidate : candidates) {
    auto const& here = points[candidate.point];
    if (merged.empty() || points[merged.back().point].muscle != here.muscle) {
      muscle_began = merged.size();
    }
    auto const same = std::find_if(merged.begin() + static_cast<std::ptrdiff_t>(muscle_began),
                                   merged.end(), [&](Candidate const& other) {
                                     auto const& there = points[other.point];
                                     return there.side == here.side &&
                                            zones_owner(*there.point) == zones_owner(*here.point);
                                   });
    if (same == merged.end()) {
      merged.push_back(std::move(candidate));
    } else if (candidate.score > same->score) {
      candidate.alike = std::move(same->alike);
      candidate.alike.insert(candidate.alike.begin(), same->point);
      *same = std::move(candidate);
    } else {
      same->alike.push_back(candidate.point);
    }
  }
  for (auto& candidate : merged) {
    std::stable_sort(candidate.alike.begin(), candidate.alike.end(),
                     [&](std::uint32_t a, std::uint32_t b) {
                       auto const more = points[a].point->prevalence;
                       auto const less = points[b].point->prevalence;
                       return more != less ? more > less : a < b;
                     });
  }
  candidates = std::move(merged);
}

void rank(PlacedAtlas const& placed, std::vector<Candidate>& candidates) {
  auto const points = placed.points();
  std::sort(candidates.begin(), candidates.end(), [&](Candidate const& a, Candidate const& b) {
    if (a.score != b.score) return a.score > b.score;
    auto const& pa = points[a.point];
    auto const& pb = points[b.point];
    return std::tie(pa.point->id, pa.side) < std::tie(pb.point->id, pb.side);
  });
}

void merge_sides(PlacedAtlas const& placed, Pain const& pain, std::vector<Candidate>& candidates) {
  // Of the score: the sides of the skin's mesh differ a little; on the midline nobody marks them so
  // exactly that it would tell them apart.
  constexpr float same = 0.02F;
  constexpr float same_on_midline = 0.35F;
  auto const within = lies_on_midline(placed, pain) ? same_on_midline : same;
  auto const points = placed.points();
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    auto& candidate = candidates[i];
    auto const& point = points[candidate.point];
    auto const other =
        std::find_if(candidates.begin() + static_cast<std::ptrdiff_t>(i) + 1, candidates.end(),
                     [&](Candidate const& each) {
                       auto const& there = points[each.point];
                       return there.point == point.point && there.side == opposite(point.side) &&
                              candidate.score - each.score <= within * candidate.score;
                     });
    if (point.side == Side::midline || other == candidates.end()) continue;
    candidate.both_sides = true;
    candidate.alike.push_back(other->point);
    candidate.alike.insert(candidate.alike.end(), other->alike.begin(), other->alike.end());
    candidates.erase(other);
  }
}

void put_usable_first(PlacedAtlas const& placed, FinderWeights const& weights, Person const& person,
                      std::vector<Candidate>& candidates) {
  constexpr std::size_t three = 3;
  constexpr float hardly_fits = 0.1F;
  // What fits much worse, were both as common, is no "something else" that a rare point waits for.
  constexpr float much_worse = 0.2F;
  if (candidates.empty()) return;
  auto const fit = [&](Candidate const& each) {
    return each.score / common_share(placed.points()[each.point].point->prevalence, weights);
  };
  float best = 0.0F;
  for (auto const& each : candidates) best = std::max(best, fit(each));
  auto const is_rare = [&](Candidate const& each) {
    return placed.points()[each.point].point->prevalence <= 1;
  };
  std::vector<Candidate> first;
  std::vector<Candidate> rare;
  std::size_t next = 0;
  for (; next < candidates.size() && first.size() < three; ++next) {
    bool const fits = fit(candidates[next]) >= much_worse * best;
    if (!is_rare(candidates[next]) && !fits && !rare.empty()) break;
    (is_rare(candidates[next]) ? rare : first).push_back(std::move(candidates[next]));
  }
  first.insert(first.end(), std::make_move_iterator(rare.begin()),
               std::make_move_iterator(rare.end()));
  first.insert(first.end(),
               std::make_move_iterator(candidates.begin() + static_cast<std::ptrdiff_t>(next)),
               std::make_move_iterator(candidates.end()));
  candidates = std::move(first);
  // The first row is one that these hands may press: a common point, where there is one that fits
  // at all, else a rare one.
  auto const usable = [&](bool rare_too) {
    return std::find_if(candidates.begin(), candidates.end(), [&](Candidate const& each) {
      return (rare_too || !is_rare(each)) && each.score >= hardly_fits * candidates.front().score &&
             press_for(placed, person, each.point) < Press::therapist_only;
    });
  };
  auto chosen = usable(false);
  if (chosen == candidates.end()) chosen = usable(true);
  if (chosen != candidates.end()) std::rotate(candidates.begin(), chosen, chosen + 1);
}

}  // namespace knotmap
