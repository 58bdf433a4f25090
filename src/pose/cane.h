// A hook cane that presses: where it lies on the body, and where it is held.
#pragma once

#include <vector>

#include <glm/vec3.hpp>

#include "base/side.h"
#include "pose/posture.h"
#include "pose/thing_shape.h"

namespace knotmap {

/// A hook cane whose tip presses at a place: the hook passes over the shoulder, of a low back round
/// the waist. Where it is held: two places of its shaft.
struct Cane {
  ThingShape shape;
  glm::vec3 upper_hold{0.0F};
  glm::vec3 lower_hold{0.0F};
};

/// How a cane is turned about its tip, radians; at 0 the tip stands straight on the skin.
struct CaneTurn {
  float tilt = 0.0F;   ///< the hook goes up, its tip points along the skin
  float swing = 0.0F;  ///< about the direction out of the skin
};

[[nodiscard]] Cane cane_at(Posture const& posture, Place const& place, CaneTurn const& turn = {});

/// The least turn at which hook and shaft are clear of the body as it stands and of the boxes among
/// the things beside it; where there is none, that at which they go least deep. The arms that hold
/// the cane do not count.
[[nodiscard]] CaneTurn clear_turn(Posture const& posture, Place const& place,
                                  std::vector<Side> const& holding,
                                  std::vector<ThingShape> const& things);

}  // namespace knotmap
