#include "finder/alike.h"

#include <algorithm>
#include <set>
#include <utility>

namespace knotmap {
namespace {

Side side_of(PlacedAtlas const& placed, Dab const& dab) {
  return placed.regions().at(dab.place).side;
}

void leave_out(PlacedAtlas const& placed, Pain& pain, Side side) {
  std::erase_if(pain.dabs, [&](Dab const& dab) { return side_of(placed, dab) == side; });
}

}  // namespace

std::optional<PainSide> side_of(PlacedAtlas const& placed, Pain const& pain) {
  bool left = false;
  bool right = false;
  for (auto const& dab : pain.dabs) {
    if (!(dab.strength > 0.0F)) continue;
    auto const side = side_of(placed, dab);
    left = left || side == Side::left;
    right = right || side == Side::right;
  }
  if (left && right) return pain.alike ? std::optional(PainSide::both) : std::nullopt;
  if (!left && !right) return std::nullopt;
  return left ? PainSide::left : PainSide::right;
}

Pain moved_to(PlacedAtlas const& placed, Pain pain, PainSide side) {
  auto const now = side_of(placed, pain);
  if (!now || *now == side) return pain;
  auto const& skin = *placed.body().skin();
  pain.alike = side == PainSide::both;
  if (*now == PainSide::both) {
    leave_out(placed, pain, opposite(one_side(side).value()));
    return pain;
  }
  auto const count = pain.dabs.size();
  for (std::size_t i = 0; i < count; ++i) {
    auto const& dab = pain.dabs[i];
    Dab const other{skin.mirrored(dab.place), dab.radius_m, dab.strength};
    if (!pain.alike) {
      pain.dabs[i] = other;
    } else if (side_of(placed, dab) != Side::midline) {
      pain.dabs.push_back(other);
    }
  }
  return pain;
}

Pain half_of(PlacedAtlas const& placed, Pain const& pain) {
  Pain half = pain;
  leave_out(placed, half, Side::left);
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

Candidate led_by(PlacedAtlas const& placed, Candidate candidate, std::optional<Side> side) {
  auto const& point = placed.points()[candidate.point];
  if (!side || !candidate.both_sides || point.side == *side) return candidate;
  auto const other = placed.index_of({point.point->id, *side});
  if (!other || !candidate.has(*other)) return candidate;
  std::replace(candidate.alike.begin(), candidate.alike.end(), *other, candidate.point);
  candidate.point = *other;
  return candidate;
}

}  // namespace knotmap
