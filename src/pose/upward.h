// The direction away from the floor in which a posed body lies, stands or sits.
#pragma once

#include <glm/gtc/quaternion.hpp>
#include <glm/vec3.hpp>

namespace knotmap {

inline constexpr glm::vec3 upward{0.0F, 1.0F, 0.0F};

/// The rotation that takes `upward` to a unit direction: cylinders stand along their own y.
[[nodiscard]] glm::quat from_upward(glm::vec3 const& direction);

}  // namespace knotmap
