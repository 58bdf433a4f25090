// The direction away from the floor in which a posed body lies, stands or sits.
#pragma once

#include <glm/gtc/quaternion.hpp>
#include <glm/vec3.hpp>

namespace knotmap {

inline constexpr glm::vec3 upward{0.0F, 1.0F, 0.0F};

/// The rotation that takes `upward` to a unit direction: cylinders stand along their own y.
[[nodiscard]] glm::quat from_upward(glm::vec3 const& direction);

/// The unit part of a direction across a unit normal; some direction where both are the same.
[[nodiscard]] glm::vec3 across_from(glm::vec3 const& direction, glm::vec3 const& normal);

}  // namespace knotmap
