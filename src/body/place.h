// A place on the skin that means the same on every shape of the body.
#pragma once

#include <cstdint>

#include <glm/vec3.hpp>

namespace knotmap {

/// A point of a triangle of the skin. The skin has the same triangles in every shape, so a place
/// moves with the skin. Whoever makes one sees to valid values; nothing checks them again.
struct Place {
  std::uint32_t triangle = 0;               ///< index into Skin::triangles
  glm::vec3 barycentric{1.0F, 0.0F, 0.0F};  ///< weights of its corners: from 0, sum 1

  friend bool operator==(Place const&, Place const&) = default;
};

}  // namespace knotmap
