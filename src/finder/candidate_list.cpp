#include "finder/candidate_list.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <numeric>

namespace knotmap {

std::vector<std::size_t> first_rows(PlacedAtlas const& placed,
                                    std::vector<Candidate> const& candidates) {
  constexpr std::ptrdiff_t few = 3;
  auto const is_rare = [&](Candidate const& each) {
    return placed.points()[each.point].point->prevalence <= 1;
  };
  bool const folds =
      std::count_if(candidates.begin(), candidates.end(), std::not_fn(is_rare)) >= few;
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < candidates.size() && rows.size() < shown_candidates; ++i) {
    if (!folds || !is_rare(candidates[i])) rows.push_back(i);
  }
  return rows;
}

std::vector<CandidateGroup> grouped(PlacedAtlas const& placed,
                                    std::vector<Candidate> const& candidates, bool all) {
  std::vector<CandidateGroup> groups;
  auto rows = first_rows(placed, candidates);
  if (all) {
    rows.resize(candidates.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
  }
  for (auto const index : rows) {
    auto const& candidate = candidates[index];
    auto const& point = placed.points()[candidate.point];
    auto group = std::find_if(groups.begin(), groups.end(), [&](CandidateGroup const& each) {
      return each.muscle == point.muscle && each.side == point.side &&
             each.rows.front().candidate.both_sides == candidate.both_sides;
    });
    if (group == groups.end()) {
      groups.push_back({point.muscle, point.side, candidate.score, {}});
      group = groups.end() - 1;
    }
    group->rows.push_back({candidate, 0});
  }
  int number = 0;
  for (auto& group : groups) {
    for (auto& row : group.rows) row.number = ++number;
  }
  return groups;
}

std::size_t about_as_likely(std::vector<Candidate> const& candidates) {
  constexpr std::size_t most = 3;
  constexpr float close = 0.9F;
  std::size_t alike = 0;
  float least = 0.0F;
  float greatest = 0.0F;
  for (std::size_t i = 0; i < std::min(most, candidates.size()); ++i) {
    float const score = candidates[i].score;
    least = i == 0 ? score : std::min(least, score);
    greatest = std::max(greatest, score);
    if (least < close * greatest) break;
    ++alike;
  }
  return alike;
}

}  // namespace knotmap
