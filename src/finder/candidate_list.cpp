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

}  // namespace knotmap
