#include "scene/camera.h"

#include <algorithm>
#include <cmath>

#include <glm/ext/matrix_transform.hpp>
#include <glm/trigonometric.hpp>

namespace knotmap {

Camera camera_of(View const& view, Canvas const& canvas, bool mirrored) {
  auto const width = static_cast<float>(std::max(canvas.width, 1));
  auto const height = static_cast<float>(std::max(canvas.height, 1));
  float const free_width = std::max(width - canvas.insets.left - canvas.insets.right, 16.0F);
  float const free_height = std::max(height - canvas.insets.top - canvas.insets.bottom, 16.0F);
  float const middle_x = canvas.insets.left + free_width / 2.0F;
  float const middle_y = canvas.insets.top + free_height / 2.0F;

  // A standing body is about 0.62 times as wide as tall: in a free part narrower than that the
  // width limits its size.
  constexpr float tall_to_wide = 1.6F;
  float const fitted = std::min(free_height, free_width * tall_to_wide);
  float const focal = fitted / (2.0F * std::tan(glm::radians(field_of_view_deg / 2.0F)));

  float const nearest = std::max(0.03F, view.distance - 1.6F);
  float const farthest = view.distance + 3.5F;

  Camera camera;
  camera.eye = eye_of(view);
  camera.view = glm::lookAt(camera.eye, view.target, up_of(view));
  glm::mat4 projection(0.0F);
  projection[0][0] = (mirrored ? -2.0F : 2.0F) * focal / width;
  projection[1][1] = 2.0F * focal / height;
  projection[2][0] = 1.0F - 2.0F * middle_x / width;
  projection[2][1] = 2.0F * middle_y / height - 1.0F;
  projection[2][2] = -(farthest + nearest) / (farthest - nearest);
  projection[2][3] = -1.0F;
  projection[3][2] = -2.0F * farthest * nearest / (farthest - nearest);
  camera.projection = projection;
  camera.mirrored = mirrored;
  camera.pixels_per_metre_at_1m = focal;
  return camera;
}

}  // namespace knotmap
