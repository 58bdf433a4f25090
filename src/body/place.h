// A place: a spot on the skin that rides every shape of the body.
#pragma once

#include <cstdint>

#include <glm/vec3.hpp>

namespace knotmap {

/// Triangle and barycentric weights (they sum to 1) on the skin; the same on every shape.
struct Place {
  std::uint32_t triangle = 0;
  glm::vec3 barycentric{1.0F, 0.0F, 0.0F};

  friend bool operator==(Place const&, Place const&) = default;
};

}  // namespace knotmap
