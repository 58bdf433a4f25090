#include "state/gate.h"

#include <algorithm>

namespace knotmap {

std::vector<GatePlace> gate_places(std::span<RegionHere const> regions) {
  std::vector<GatePlace> places;
  for (auto const& here : regions) {
    if (here.region == nullptr || here.region->areas.empty()) continue;
    GatePlace place{here.region->areas.front(), here.side};
    if (std::find(places.begin(), places.end(), place) == places.end())
      places.push_back(std::move(place));
  }
  return places;
}

NoneTold const* none_told_of(std::span<NoneTold const> told, std::span<GatePlace const> places,
                             std::span<RedFlag const* const> flags, float strength, int today) {
  NoneTold const* oldest = nullptr;
  for (auto const& place : places) {
    auto const answer = std::find_if(told.begin(), told.end(), [&](NoneTold const& each) {
      bool const lasts = each.day <= today && today - each.day <= none_holds_days;
      auto const was_asked = [&](RedFlag const* flag) {
        return std::find(each.flags.begin(), each.flags.end(), flag->id) != each.flags.end();
      };
      return each.place == place && lasts && strength <= each.strength &&
             std::all_of(flags.begin(), flags.end(), was_asked);
    });
    if (answer == told.end()) return nullptr;
    if (oldest == nullptr || answer->day < oldest->day) oldest = &*answer;
  }
  return oldest;
}

void forget_none(std::vector<NoneTold>& told, std::span<GatePlace const> places) {
  std::erase_if(told, [&](NoneTold const& each) {
    return std::find(places.begin(), places.end(), each.place) != places.end();
  });
}

}  // namespace knotmap
