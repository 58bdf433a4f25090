// Walls, doorways, mirrors: what stands upright beside a body.
#pragma once

#include <vector>

#include "pose/posture.h"
#include "pose/thing_shape.h"

namespace knotmap {

/// The side of the body on which a thing stands or lies that is not on both.
[[nodiscard]] Side side_of(Posture const& posture, PoseThing const& thing);

/// How far out along its direction (direction_to) a wall of a pose stands: at the skin that goes
/// furthest, or PoseThing::away_cm beyond it. Metres.
[[nodiscard]] float wall_distance(Posture const& posture, PoseThing const& thing);

/// A wall of a pose, standing there.
[[nodiscard]] std::vector<ThingShape> wall_of(Posture const& posture, PoseThing const& thing);

/// A wall, or a doorway whose near post, touches at `most` along `direction` (unit, horizontal),
/// before `at`.
[[nodiscard]] std::vector<ThingShape> wall_at(Posture const& posture, Thing kind,
                                              glm::vec3 const& direction, float most,
                                              glm::vec3 const& at);

}  // namespace knotmap
