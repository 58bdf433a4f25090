#include "atlas/pose.h"

#include <algorithm>
#include <initializer_list>

namespace knotmap {

TurnLimit const* turn_limit(BodyPart part, Motion motion) {
  auto const* const at = std::find_if(
      turn_limits.begin(), turn_limits.end(),
      [&](TurnLimit const& limit) { return limit.part == part && limit.motion == motion; });
  return at == turn_limits.end() ? nullptr : at;
}

bool is_paired(BodyPart part) {
  return part != BodyPart::pelvis && part != BodyPart::spine && part != BodyPart::neck &&
         part != BodyPart::jaw;
}

bool is_wall(ThingPlace place) {
  return place == ThingPlace::behind || place == ThingPlace::before || place == ThingPlace::beside;
}

bool can_be(Thing thing, ThingPlace place) {
  auto const is_one_of = [thing](std::initializer_list<Thing> things) {
    return std::find(things.begin(), things.end(), thing) != things.end();
  };
  switch (place) {
    case ThingPlace::under:
      return !is_one_of(
          {Thing::wall, Thing::doorway, Thing::band, Thing::stick, Thing::bottle, Thing::mirror});
    case ThingPlace::behind:
    case ThingPlace::before:
    case ThingPlace::beside:
      return is_one_of({Thing::wall, Thing::doorway, Thing::mirror});
    case ThingPlace::between:
      return is_one_of(
          {Thing::band, Thing::stick, Thing::cushion, Thing::rolled_towel, Thing::ball});
    case ThingPlace::held:
      return is_one_of({Thing::bottle, Thing::mirror, Thing::rolled_towel});
    case ThingPlace::round:
      return is_one_of({Thing::band, Thing::rolled_towel});
    case ThingPlace::to_wall:
      return thing == Thing::band;
  }
  return false;
}

}  // namespace knotmap
