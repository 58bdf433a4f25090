// Chairs, tables, walls: put where the body touches them.
#pragma once

#include <limits>
#include <vector>

#include "pose/posture.h"
#include "pose/thing_shape.h"

namespace knotmap {

/// The shapes of a thing of a pose, in true size, where the posture touches it. A wall without a
/// ball touches the skin that goes furthest; where a ball decides, wall_at() is asked. `most` is
/// how high the top of a table is at most, metres: a ball lies between it and the arm.
[[nodiscard]] std::vector<ThingShape> furniture(Posture const& posture, PoseThing const& thing,
                                                float most = std::numeric_limits<float>::max());

/// A wall, or a doorway whose near post, touches at `most` along `direction` (unit, horizontal),
/// before `at`.
[[nodiscard]] std::vector<ThingShape> wall_at(Posture const& posture, Thing kind,
                                              glm::vec3 const& direction, float most,
                                              glm::vec3 const& at);

/// How high above the floor something lies that a person lies on: bed, mat; 0 for none, metres.
[[nodiscard]] float height_of_bed(Pose const& pose);

/// The height of a seat or table of the pose as the posture touches it: of the part that lies on
/// it.
[[nodiscard]] float top_under(Posture const& posture, PoseThing const& thing);

}  // namespace knotmap
