#include "scene/cursor_sign.h"

#include <algorithm>

#include <glm/geometric.hpp>

namespace knotmap {

std::optional<CursorSign> cursor_sign(Frame const& frame, State const& state) {
  if (!state.moment.cursor) return std::nullopt;
  constexpr float radius_points = 11.0F;
  CursorSign sign;
  sign.position = frame.surface->position(*state.moment.cursor);
  sign.normal = frame.surface->normal(*state.moment.cursor);
  float const away = std::max(glm::distance(sign.position, frame.camera.eye), 0.01F);
  sign.radius_m = radius_points * frame.canvas.scale * away / frame.camera.pixels_per_metre_at_1m;
  return sign;
}

}  // namespace knotmap
