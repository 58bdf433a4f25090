// Things beside the body as triangles: chairs, walls, balls.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include <glm/vec3.hpp>

#include "body/surface.h"
#include "pose/thing_shape.h"
#include "scene/colours.h"

namespace knotmap {

/// A corner of a triangle; metres, unit normal outward (0: it is lit evenly), sRGB 0..1.
struct ThingCorner {
  glm::vec3 position{0.0F};
  glm::vec3 normal{0.0F, 1.0F, 0.0F};
  glm::vec3 colour{0.5F};
};

/// Three corners a triangle, counter-clockwise seen from outside. Never changed once made.
struct ThingMesh {
  std::vector<ThingCorner> corners;
  Box bounds;  ///< of all corners
};

/// The triangles of shapes, coloured by their material; null for none.
[[nodiscard]] std::shared_ptr<ThingMesh const> thing_mesh(std::span<ThingShape const> shapes,
                                                          Colours const& colours);

}  // namespace knotmap
