#include "finder/rank.h"

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

void merge_sides(PlacedAtlas const& placed, std::vector<Candidate>& candidates) {
  constexpr float same = 0.02F;  // of the score: the sides of the skin's mesh differ a little
  auto const points = placed.points();
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    auto& candidate = candidates[i];
    auto const& point = points[candidate.point];
    auto const other = std::find_if(candidates.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                    candidates.end(), [&](Candidate const& each) {
                                      auto const& there = points[each.point];
                                      return there.point == point.point &&
                                             there.side == opposite(point.side) &&
                                             candidate.score - each.score <= same * candidate.score;
                                    });
    if (point.side == Side::midline || other == candidates.end()) continue;
    candidate.both_sides = true;
    candidate.alike.push_back(other->point);
    candidate.alike.insert(candidate.alike.end(), other->alike.begin(), other->alike.end());
    candidates.erase(other);
  }
}

void put_usable_first(PlacedAtlas const& placed, Person const& person,
                      std::vector<Candidate>& candidates) {
  constexpr std::size_t three = 3;
  auto const is_rare = [&](Candidate const& each) {
    return placed.points()[each.point].point->prevalence <= 1;
  };
  std::vector<Candidate> first;
  std::vector<Candidate> rare;
  std::size_t next = 0;
  for (; next < candidates.size() && first.size() < three; ++next) {
    (is_rare(candidates[next]) ? rare : first).push_back(std::move(candidates[next]));
  }
  first.insert(first.end(), std::make_move_iterator(rare.begin()),
               std::make_move_iterator(rare.end()));
  first.insert(first.end(),
               std::make_move_iterator(candidates.begin() + static_cast<std::ptrdiff_t>(next)),
               std::make_move_iterator(candidates.end()));
  candidates = std::move(first);
  auto const usable =
      std::find_if(candidates.begin(), candidates.end(), [&](Candidate const& each) {
        return !is_rare(each) && press_for(placed, person, each.point) < Press::therapist_only;
      });
  // One that hardly fits is no first row, whoever may press it.
  constexpr float fits = 1.0F / 3.0F;
  if (usable != candidates.end() && usable->score >= fits * candidates.front().score)
    std::rotate(candidates.begin(), usable, usable + 1);
}

}  // namespace knotmap
