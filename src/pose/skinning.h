// The skin carried along by the joints that it follows.
#pragma once

#include <span>
#include <vector>

#include <glm/gtc/quaternion.hpp>
#include <glm/vec3.hpp>

#include "body/skeleton.h"

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

/// Positions carried by what each vertex follows (linear blending), metres, one a vertex.
/// `positions` are those of the body in the file's stance.
[[nodiscard]] std::vector<glm::vec3> carried(Skeleton const& skeleton, Stance const& stance,
                                             std::span<glm::vec3 const> positions);

}  // namespace knotmap
