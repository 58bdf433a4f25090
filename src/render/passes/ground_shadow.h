// The shadow that a standing body throws on the ground under a wide sky, as a small picture.
#pragma once

#include <cstdint>
#include <vector>

#include <glm/vec4.hpp>

#include "body/surface.h"

namespace knotmap {

struct GroundShadow {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> darkness;  ///< rows from low z
  glm::vec4 area{0.0F};                ///< low x, low z, high x, high z; metres
};

/// Two soft layers: the soles where they touch, and wide and faint all that stands above. Zero at
/// its edges.
[[nodiscard]] GroundShadow ground_shadow(Surface const& surface);

}  // namespace knotmap
