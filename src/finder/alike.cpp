#include "finder/alike.h"

#include <set>
#include <utility>

namespace knotmap {

Pain half_of(PlacedAtlas const& placed, Pain const& pain) {
  Pain half = pain;
  std::erase_if(half.dabs,
                [&](Dab const& dab) { return placed.regions().at(dab.place).side == Side::left; });
  return half;
}

std::vector<Candidate> both_sides_of(PlacedAtlas const& placed, std::vector<Candidate> candidates) {
  auto const points = placed.points();
  std::set<std::uint32_t> listed;
  std::vector<Candidate> rows;
  rows.reserve(candidates.size());
  for (auto& candidate : candidates) {
    if (listed.contains(candidate.point)) continue;
    auto members = candidate.alike;
    members.insert(members.begin(), candidate.point);
    for (auto const member : members) {
      listed.insert(member);
      auto const& point = points[member];
      if (point.side == Side::midline) continue;
      auto const other =
          placed.index_of({point.point->id, point.side == Side::left ? Side::right : Side::left});
      if (!other) continue;
      candidate.both_sides = true;
      if (!candidate.has(*other)) candidate.alike.push_back(*other);
      listed.insert(*other);
    }
    rows.push_back(std::move(candidate));
  }
  return rows;
}

}  // namespace knotmap
