// The direction away from the floor in which a posed body lies, stands or sits.
#pragma once

#include <glm/vec3.hpp>

namespace knotmap {

inline constexpr glm::vec3 upward{0.0F, 1.0F, 0.0F};

}  // namespace knotmap
