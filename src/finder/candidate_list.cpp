#include "finder/candidate_list.h"

#include <algorithm>

namespace knotmap {

std::vector<CandidateGroup> grouped(PlacedAtlas const& placed,
                                    std::vector<Candidate> const& candidates, std::size_t limit) {
  std::vector<CandidateGroup> groups;
  for (std::size_t i = 0; i < std::min(limit, candidates.size()); ++i) {
    auto const& candidate = candidates[i];
    auto const& point = placed.points()[candidate.point];
    auto group = std::find_if(groups.begin(), groups.end(), [&](CandidateGroup const& each) {
      return each.muscle == point.muscle && each.side == point.side;
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
