#include "finder/candidate_list.h"

#include <algorithm>
#include <cstddef>
#include <functional>

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

namespace {

/// Appends these candidates, grouped by muscle; numbers go on from `number`.
void append_groups(PlacedAtlas const& placed, std::vector<Candidate> const& candidates,
                   std::vector<std::size_t> const& rows, int& number,
                   std::vector<CandidateGroup>& groups) {
  auto const first = static_cast<std::ptrdiff_t>(groups.size());
  for (auto const index : rows) {
    auto const& candidate = candidates[index];
    auto const& point = placed.points()[candidate.point];
    auto group =
        std::find_if(groups.begin() + first, groups.end(), [&](CandidateGroup const& each) {
          return each.muscle == point.muscle && each.side == point.side &&
                 each.rows.front().candidate.both_sides == candidate.both_sides;
        });
    if (group == groups.end()) {
      groups.push_back({point.muscle, point.side, candidate.score, {}});
      group = groups.end() - 1;
    }
    group->rows.push_back({candidate, 0});
  }
  for (auto group = groups.begin() + first; group != groups.end(); ++group) {
    for (auto& row : group->rows) row.number = ++number;
  }
}

}  // namespace

std::vector<CandidateGroup> grouped(PlacedAtlas const& placed,
                                    std::vector<Candidate> const& candidates, bool all) {
  std::vector<CandidateGroup> groups;
  int number = 0;
  auto const first = first_rows(placed, candidates);
  append_groups(placed, candidates, first, number, groups);
  if (!all) return groups;
  std::vector<std::size_t> rest;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (std::find(first.begin(), first.end(), i) == first.end()) rest.push_back(i);
  }
  append_groups(placed, candidates, rest, number, groups);
  return groups;
}

CandidateRow const* row_with(std::vector<CandidateGroup> const& list, std::uint32_t point) {
  for (auto const& group : list) {
    for (auto const& row : group.rows) {
      if (row.candidate.has(point)) return &row;
    }
  }
  return nullptr;
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
