// A body in a pose: where each joint carries what follows it, and the skin.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include <glm/gtc/quaternion.hpp>
#include <glm/vec3.hpp>

#include "atlas/pose.h"
#include "base/side.h"
#include "body/body.h"

namespace knotmap {

/// Carries a point of the body as it stands in the file: turned about the origin, then moved.
struct Carry {
  glm::quat rotation{1.0F, 0.0F, 0.0F, 0.0F};
  glm::vec3 move{0.0F};

  [[nodiscard]] glm::vec3 point(glm::vec3 const& p) const { return rotation * p + move; }
};

/// Where every joint carries what follows it, one a joint. The lowest skin lies on the floor, y =
/// 0.
struct Stance {
  std::vector<Carry> joints;
};

/// A stance for a pose on a body: joints turned as the pose says, the body laid on the floor, and
/// then what rests on the floor (Pose::rests) let down to it by the joints that it names, within
/// their limits. `near` is the side of the X.
[[nodiscard]] Stance stance_of(Body const& body, BodyChoice const& choice, Pose const& pose,
                               Side near);

/// Positions carried by what each vertex follows (linear blending), metres, one a vertex.
/// `positions` are those of the body in the file's stance.
[[nodiscard]] std::vector<glm::vec3> carried(Skeleton const& skeleton, Stance const& stance,
                                             std::span<glm::vec3 const> positions);

/// The skin of a body in a pose.
[[nodiscard]] std::shared_ptr<Surface const> posed(Body const& body, BodyChoice const& choice,
                                                   Pose const& pose, Side near);

/// How far above the floor the parts are that a pose rests on it, metres, in the order of
/// Pose::rests; 0 is on it. For checks.
[[nodiscard]] std::vector<float> rest_errors(Body const& body, BodyChoice const& choice,
                                             Pose const& pose, Side near);

}  // namespace knotmap
