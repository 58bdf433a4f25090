// The small solids that stand for points and landmarks, each made once and shared by many nodes.
#pragma once

#include <cstdint>
#include <vector>

#include <glm/gtc/quaternion.hpp>
#include <glm/vec3.hpp>

namespace knotmap {

/// A closed mesh about its own origin, metres; smooth or flat as its normals say.
struct Solid {
  std::vector<glm::vec3> positions;
  std::vector<glm::vec3> normals;
  std::vector<std::uint32_t> indices;
};

/// An X in the xy plane, 18 mm across, that rises along +z and reaches a little below 0, so that
/// it stays rooted in skin that is curved.
[[nodiscard]] Solid make_x();

/// A ball.
[[nodiscard]] Solid make_ball(float radius_m);

/// The turn that brings +z onto a normal of the skin and keeps +y as upright as it can be.
[[nodiscard]] glm::quat standing_on(glm::vec3 normal);

}  // namespace knotmap
