// Chairs, tables, beds, pillows: put where the body touches them.
#pragma once

#include <limits>
#include <vector>

#include "pose/posture.h"
#include "pose/thing_shape.h"

namespace knotmap {

/// The shapes of a thing of a pose, in true size, where the posture touches it. A wall without a
/// ball touches the skin that goes furthest; where a ball decides, wall_at() (walls.h) is asked.
/// `most` is how high the top of a table is at most, metres: a ball lies between it and the arm.
[[nodiscard]] std::vector<ThingShape> furniture(Posture const& posture, PoseThing const& thing,
                                                float most = std::numeric_limits<float>::max());

/// How high above the floor something lies that a person lies on: bed, mat; 0 for none, metres.
[[nodiscard]] float height_of_bed(Pose const& pose);

/// The height of a seat or table of the pose as the posture touches it: of the part that lies on
/// it.
[[nodiscard]] float top_under(Posture const& posture, PoseThing const& thing);

/// How far a body is lifted that stands with the toes on a step: a stair is 16 cm high, and the
/// heels hang behind it. 0 without one, metres.
[[nodiscard]] float lift_of_step(Posture const& posture);

/// Whether the back lies along a rolled towel, and how high its lowest spot is, metres.
[[nodiscard]] bool has_roll_under_back(Pose const& pose);
[[nodiscard]] float bottom_of_roll(Posture const& posture);

}  // namespace knotmap
