// The shadow that a standing body throws on the ground under a wide sky, as a small picture.
#pragma once

#include <cstdint>
#include <vector>

#include <glm/vec4.hpp>

#include "body/surface.h"

namespace knotmap {

/// A picture of the plane y = 0, seen from above.
struct GroundShadow {
  int width = 0;  ///< cells of 12.5 mm, at most 512
  int height = 0;
  std::vector<std::uint8_t> darkness;  ///< rows from low z; 0 none .. 255 black
  glm::vec4 area{0.0F};                ///< low x, low z, high x, high z; metres
};

/// Two soft layers: the soles where they touch the ground, dark and narrow, and all that stands
/// above it, faint and wide. Zero at the picture's edges. Needs no GL.
[[nodiscard]] GroundShadow ground_shadow(Surface const& surface);

}  // namespace knotmap
