// Colours as the shaders mix them.
#pragma once

#include <glm/vec3.hpp>

namespace knotmap {

/// The colour in linear light, 0 to 1 a channel: squaring stands for the sRGB curve, as in the
/// shaders.
inline glm::vec3 squared(glm::vec3 colour) {
  return colour * colour;
}

}  // namespace knotmap
