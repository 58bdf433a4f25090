#include "finder/told.h"

#include <algorithm>
#include <utility>

#include "base/ids.h"

namespace knotmap {
namespace {

/// The radius of a dab at a landmark told beside other places: more skin than a click, metres.
constexpr float landmark_radius_m = 0.025F;

/// Whether all that lies on one side lies on the other, too.
bool is_alike(std::vector<ToldPlace> const& places) {
  bool paired = false;
  for (auto const& place : places) {
    auto const id = parse_id(place.id);
    if (!id || !id->side || *id->side == Side::midline) continue;
    paired = true;
    auto const other =
        to_string(SidedId{id->id, *id->side == Side::left ? Side::right : Side::left});
    bool const there = std::any_of(places.begin(), places.end(),
                                   [&](ToldPlace const& each) { return each.id == other; });
    if (!there) return false;
  }
  return paired;
}

}  // namespace

Pain Told::pain() const {
  Pain pain;
  pain.told = !places.empty();
  pain.alike = is_alike(places);
  for (auto const& place : places) {
    for (auto const& dab : place.dabs) {
      pain.dabs.push_back(dab);
      bool const landmark = dab.radius_m == click_radius_m && places.size() > 1;
      if (landmark) pain.dabs.back().radius_m = landmark_radius_m;
    }
  }
  return pain;
}

FinderWeights weights_for(Pain const& pain) {
  FinderWeights weights;
  if (!pain.told) return weights;
  weights.dwarfs = 0.35F;
  weights.here_m2 = 0.010F;
  weights.under_paint = 0.25F;
  return weights;
}

std::vector<Candidate> with_named(Told const& told, std::vector<Candidate> candidates) {
  if (told.points.empty()) return candidates;
  std::vector<Candidate> named;
  for (auto const point : told.points) {
    auto const found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](Candidate const& each) { return each.has(point); });
    if (found == candidates.end()) {
      auto& fresh = named.emplace_back();
      fresh.point = point;
      fresh.score = 1.0F;
      fresh.reason = "you named it";
    } else {
      found->reason = "you named it; " + found->reason;
      found->score = 1.0F;
      named.push_back(std::move(*found));
      candidates.erase(found);
    }
  }
  named.insert(named.end(), candidates.begin(), candidates.end());
  return named;
}

}  // namespace knotmap
