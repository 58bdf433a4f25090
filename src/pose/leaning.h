// A posture that leans on a wall, or lies over a ball.
#pragma once

#include <glm/vec3.hpp>

#include "pose/posture.h"

namespace knotmap {

/// The horizontal unit direction in which something stands, seen from the body: behind, before, or
/// beside it on `side`.
[[nodiscard]] glm::vec3 direction_to(Posture const& posture, ThingPlace at, Side side);

/// A ball, or a roller that lies on the floor.
struct RoundTool {
  float radius = 0.03F;  ///< metres
  bool rolls = false;    ///< a roller or a rolled towel: level, right under what it presses
};

/// Where the ball or roller under a place of the skin is, as the posture stands: metres.
struct Ball {
  glm::vec3 centre{0.0F};
  float radius = 0.03F;
};

/// Pressed by its weight, flesh and ball give way by so much, metres: a ball that begins to sink
/// in.
inline constexpr float pressed_in_m = 0.008F;

/// A round tool that presses at a place: a ball out of the skin there, a roller under it.
[[nodiscard]] Ball ball_at(Posture const& posture, Place const& place, RoundTool const& tool);

/// Tilts the posture as its weight would lay it: on the floor over a ball under `place`, on the
/// three or more spots on which the whole rests (the lowest centre of volume). By at most some 17
/// degrees: beyond that nobody stays lying.
void settle_over(Posture& posture, Place const& place, RoundTool const& tool);

/// Bends trunk and whole body until nothing of trunk, head and legs is behind the plane that a ball
/// at `place` touches on its far side, as far as that goes. `direction` is that to the wall; the
/// feet are not put down again.
void lean_on_ball(Posture& posture, Place const& place, RoundTool const& tool, ThingPlace at,
                  Side side);

}  // namespace knotmap
