#include "atlas/pose.h"

#include <algorithm>

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

}  // namespace knotmap
