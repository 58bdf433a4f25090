// The simple shapes that things are made of: a chair is some boxes, a ball is a ball.
#pragma once

#include <cstdint>
#include <vector>

#include <glm/gtc/quaternion.hpp>
#include <glm/vec3.hpp>

namespace knotmap {

/// What a shape looks like.
enum class Material : std::uint8_t {
  wood,
  cloth,
  sock,
  wall,
  felt,
  rubber,
  foam,
  mat,
  steel,
  band,
  paper,
  hand
};

/// A shape in space, metres, y upward.
struct ThingShape {
  enum class Form : std::uint8_t {
    box,       ///< `half` are half its lengths along its own axes; edges are a little rounded
    ball,      ///< half.x is its radius
    cylinder,  ///< along its own y: half.x is the radius, half.y half its length
    rod,       ///< along `path`, half.x is its radius
    mesh       ///< `path` are corners of triangles, three by three, outside to the front
  };
  Form form = Form::box;
  Material material = Material::wood;
  glm::vec3 centre{0.0F};
  glm::quat rotation{1.0F, 0.0F, 0.0F, 0.0F};
  glm::vec3 half{0.1F};
  std::vector<glm::vec3> path = {};
  int thing = -1;  ///< which of Pose::things it is part of; -1: a tool, a hand

  friend bool operator==(ThingShape const&, ThingShape const&) = default;
};

}  // namespace knotmap
