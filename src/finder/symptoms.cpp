#include "finder/symptoms.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <utility>

#include "finder/rank.h"
#include "finder/wide_words.h"
#include "finder/zone_worth.h"

namespace knotmap {
namespace {

/// What a symptom names: muscles and points, the likeliest first.
class Named {
 public:
  Named(Atlas const& atlas, Symptom const& symptom) : symptom_(&symptom) {
    for (auto const& id : symptom.points) {
      if (auto const* const muscle = atlas.muscle(id)) muscles_.push_back(muscle);
      if (auto const* const point = atlas.point(id).point) points_.push_back(point);
    }
  }

  [[nodiscard]] Symptom const& symptom() const { return *symptom_; }
  [[nodiscard]] bool has(PlacedAtlas::SidedPoint const& point) const {
    return std::find(muscles_.begin(), muscles_.end(), point.muscle) != muscles_.end() ||
           std::find(points_.begin(), points_.end(), point.point) != points_.end();
  }
  [[nodiscard]] bool has(PlacedAtlas const& placed, Candidate const& candidate) const {
    auto const points = placed.points();
    return has(points[candidate.point]) ||
           std::any_of(candidate.alike.begin(), candidate.alike.end(),
                       [&](std::uint32_t alike) { return has(points[alike]); });
  }

 private:
  Symptom const* symptom_;
  std::vector<Muscle const*> muscles_;
  std::vector<Point const*> points_;
};

std::vector<Named> named_by(PlacedAtlas const& placed, std::span<Symptom const* const> symptoms) {
  std::vector<Named> all;
  for (auto const* const symptom : symptoms) {
    if (symptom != nullptr) all.emplace_back(placed.atlas(), *symptom);
  }
  return all;
}

/// The factor of a score for `count` symptoms: each further one adds half as much as the one
/// before.
float raised(float score, int count, FinderWeights const& weights) {
  auto const times = 2.0F - std::exp2(1.0F - static_cast<float>(count));
  return rounded_score(score * (1.0F + weights.symptom * times));
}

/// Whether a symptom is mostly felt in one of these regions.
bool is_of(Symptom const& symptom, std::span<RegionHere const> regions) {
  return std::any_of(regions.begin(), regions.end(), [&](RegionHere const& here) {
    return here.region != nullptr && std::find(symptom.regions.begin(), symptom.regions.end(),
                                               here.region->id) != symptom.regions.end();
  });
}

/// Whether a symptom may be asked beside a pain in these regions: it tells no place, or one in the
/// same part of the body. Nobody with a sore crown is asked about the ribs.
bool may_come_with(Atlas const& atlas, Symptom const& symptom,
                   std::span<RegionHere const> regions) {
  if (symptom.regions.empty() || regions.empty()) return true;
  return std::any_of(symptom.regions.begin(), symptom.regions.end(), [&](std::string const& id) {
    auto const* const its = atlas.region(id);
    return its != nullptr &&
           std::any_of(its->areas.begin(), its->areas.end(), [&](auto const& area) {
             return std::any_of(regions.begin(), regions.end(), [&](RegionHere const& here) {
               return here.region != nullptr && has_area(*here.region, area);
             });
           });
  });
}

}  // namespace

void weigh_symptoms(PlacedAtlas const& placed, std::span<Symptom const* const> ticked,
                    FinderWeights const& weights, std::vector<Candidate>& candidates) {
  if (ticked.empty()) return;
  auto const all = named_by(placed, ticked);
  for (auto& candidate : candidates) {
    int count = 0;
    for (auto const& named : all) {
      if (!named.has(placed, candidate)) continue;
      ++count;
      candidate.told.push_back(named.symptom().reason);
    }
    if (count > 0) candidate.score = raised(candidate.score, count, weights);
  }
  // Scores end at 1: those that meet there keep the order that they had.
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](Candidate const& a, Candidate const& b) { return a.score > b.score; });
}

std::vector<Candidate> candidates_of_symptoms(PlacedAtlas const& placed,
                                              std::span<Symptom const* const> ticked,
                                              FinderWeights const& weights) {
  auto const all = named_by(placed, ticked);
  std::vector<Candidate> candidates;
  if (all.empty()) return candidates;
  auto const points = placed.points();
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    Candidate candidate;
    int count = 0;
    for (auto const& named : all) {
      if (!named.has(points[i])) continue;
      ++count;
      candidate.told.push_back(named.symptom().reason);
    }
    if (count == 0) continue;
    constexpr float without_a_place = 0.5F;  // nothing was marked on the skin
    auto const common = common_share(points[i].point->prevalence, weights);
    candidate.point = i;
    candidate.score = raised(without_a_place * common, count, weights);
    candidates.push_back(std::move(candidate));
  }
  merge_alike(placed, candidates);
  rank(placed, candidates);
  return candidates;
}

std::vector<Symptom const*> symptoms_worth_asking(PlacedAtlas const& placed,
                                                  std::span<Candidate const> candidates,
                                                  std::span<Symptom const* const> ticked,
                                                  std::size_t limit,
                                                  std::span<RegionHere const> regions) {
  constexpr std::size_t looked_at = 12;
  auto const likeliest = candidates.first(std::min(candidates.size(), looked_at));
  struct Asked {
    Symptom const* symptom;
    float splits;
    bool here;
  };
  std::vector<Asked> asked;
  for (auto const& symptom : placed.atlas().symptoms) {
    if (std::find(ticked.begin(), ticked.end(), &symptom) != ticked.end()) continue;
    if (!may_come_with(placed.atlas(), symptom, regions)) continue;
    Named const named(placed.atlas(), symptom);
    float with = 0.0F;
    float without = 0.0F;
    for (auto const& candidate : likeliest) {
      (named.has(placed, candidate) ? with : without) += candidate.score;
    }
    bool const here = is_of(symptom, regions);
    // Best when half of the likely candidates have it and half have not.
    constexpr float least = 0.1F;
    constexpr float of_the_place = 3.0F;
    bool const splits = std::min(with, without) >= least * (with + without);
    if (with > 0.0F && (splits || here))
      asked.push_back({&symptom, std::min(with, without) * (here ? of_the_place : 1.0F), here});
  }
  std::stable_sort(asked.begin(), asked.end(),
                   [](Asked const& a, Asked const& b) { return a.splits > b.splits; });
  // What people say most of this very place is among those asked, whether it parts the list or not.
  constexpr std::ptrdiff_t of_place = 2;
  auto const end = static_cast<std::ptrdiff_t>(std::min(limit, asked.size()));
  auto missing = std::min(of_place, end) - std::count_if(asked.begin(), asked.begin() + end,
                                                         [](Asked const& a) { return a.here; });
  for (auto from = asked.begin() + end; missing > 0; --missing) {
    from = std::find_if(from, asked.end(), [](Asked const& a) { return a.here; });
    if (from == asked.end()) break;
    auto last = asked.begin() + end;  // the least of those that are not of this place gives way
    while (last != asked.begin() && std::prev(last)->here) --last;
    if (last == asked.begin()) break;
    std::iter_swap(std::prev(last), from++);
  }
  if (asked.size() > limit) asked.resize(limit);
  std::vector<Symptom const*> best;
  best.reserve(asked.size());
  for (auto const& each : asked) best.push_back(each.symptom);
  return best;
}

}  // namespace knotmap
