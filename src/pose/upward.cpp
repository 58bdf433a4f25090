#include "pose/upward.h"

#include <glm/geometric.hpp>
#include <glm/gtc/constants.hpp>

namespace knotmap {

glm::quat from_upward(glm::vec3 const& direction) {
  float const along = glm::dot(upward, direction);
  constexpr float opposite_way = -0.9999F;
  if (along < opposite_way) return glm::angleAxis(glm::pi<float>(), glm::vec3(1.0F, 0.0F, 0.0F));
  auto const axis = glm::cross(upward, direction);
  return glm::normalize(glm::quat(1.0F + along, axis.x, axis.y, axis.z));
}

}  // namespace knotmap
