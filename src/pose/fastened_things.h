// What is held, worn or stretched: bands, sticks, bottles, a pillow that knees press.
#pragma once

#include <vector>

#include "pose/posture.h"
#include "pose/thing_shape.h"

namespace knotmap {

/// What is between two parts: a band or a stick goes from one to the other, a cushion, a rolled
/// towel or a ball fills the room. The same part on both ends: from side to side.
[[nodiscard]] std::vector<ThingShape> thing_between(Posture const& posture, PoseThing const& thing);

/// What a hand holds, on each side that is named: in the palm, across the fingers.
[[nodiscard]] std::vector<ThingShape> held_thing(Posture const& posture, PoseThing const& thing);

/// A band round the ends of the fingers, on each side that is named.
[[nodiscard]] std::vector<ThingShape> band_round(Posture const& posture, PoseThing const& thing);

/// A band or a towel from both hands round the far side of a part, on each side that is named.
[[nodiscard]] std::vector<ThingShape> sling(Posture const& posture, PoseThing const& thing);

/// A band from a part to the knob of a door: the wall of the pose, at the height of the part. The
/// second corner of its path is the knob, which is the second shape.
[[nodiscard]] std::vector<ThingShape> band_to_wall(Posture const& posture, PoseThing const& thing);

/// Moves the knob end of such a band to a wall that stands `most` along `direction` (unit).
void fasten_to_wall(ThingShape& shape, glm::vec3 const& direction, float most);

}  // namespace knotmap
