// The small solids that stand for points and landmarks.
#pragma once

#include <cstdint>
#include <vector>

#include <glm/gtc/quaternion.hpp>
#include <glm/vec3.hpp>

namespace knotmap {

/// A closed mesh about its own origin, triangles counter-clockwise seen from outside.
struct Solid {
  std::vector<glm::vec3> positions;    ///< metres
  std::vector<glm::vec3> normals;      ///< one a position, unit length
  std::vector<std::uint32_t> indices;  ///< three a triangle
};

/// An X in the xy plane, 18 mm across, that rises along +z. It reaches a little below z = 0, so
/// that it has no gap to skin that is curved.
[[nodiscard]] Solid make_x();

/// A ball of a radius in metres, smooth.
[[nodiscard]] Solid make_ball(float radius_m);

/// The rotation that turns +z to `normal` (unit length) and leaves +y as upright as possible.
[[nodiscard]] glm::quat standing_on(glm::vec3 normal);

}  // namespace knotmap
