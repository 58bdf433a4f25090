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

glm::vec3 across_from(glm::vec3 const& direction, glm::vec3 const& normal) {
  auto const flat = direction - normal * glm::dot(direction, normal);
  constexpr float least = 1e-3F;
  return glm::length(flat) < least ? glm::vec3(1.0F, 0.0F, 0.0F) : glm::normalize(flat);
}

}  // namespace knotmap
