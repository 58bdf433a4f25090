// The body as it shows a pose, a way of pressing: laid down, with things, ball and hand in place.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "atlas/pose.h"
#include "atlas/way_pose.h"
#include "base/side.h"
#include "body/body.h"
#include "pose/skinning.h"
#include "pose/thing_shape.h"

namespace knotmap {

/// What is pressed, and how.
struct Pressing {
  Place place;  ///< of the X
  WayPose way;
};

/// How well it came out, for checks; metres, 0 is well.
struct StagingErrors {
  float reach = 0.0F;  ///< from what presses to the X
  float floor = 0.0F;  ///< the worst of what should rest on the floor, above it
  float wall = 0.0F;   ///< how far the body goes through a wall that it leans on
  float body = 0.0F;   ///< how deep a pressing arm is inside the rest of the body
  float below = 0.0F;  ///< how far anything is under the floor, mat or bed
};

/// Where something presses, and the unit direction out of the skin there.
struct Focus {
  glm::vec3 at{0.0F};
  glm::vec3 out{0.0F, 0.0F, 1.0F};
};

struct Staging {
  Stance stance;
  glm::vec3 front{0.0F, 0.0F, 1.0F};  ///< where the chest faces, horizontal
  std::optional<Focus> focus;         ///< of a way: the X
  std::vector<ThingShape> shapes;
  StagingErrors errors;
  std::vector<PartTurn> turns = {};  ///< of the pose, as they came out
};

/// Stages a pose on a body; `near` is the side of the X. Some tens of milliseconds, and as much for
/// each hand that presses or lies somewhere. `begins` are turns in place of those of the pose: of
/// an arm that another staging has found for the same place.
[[nodiscard]] Staging stage(Body const& body, BodyChoice const& choice, Pose const& pose, Side near,
                            std::optional<Pressing> const& pressing = {},
                            std::span<PartTurn const> begins = {});

}  // namespace knotmap
