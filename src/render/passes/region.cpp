// Projecting the body's box and its marks.
#include "render/passes/region.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/vec4.hpp>

namespace knotmap {
namespace {

constexpr float margin_px = 2.0F;

struct Rectangle {
  glm::vec2 low{1e9F};
  glm::vec2 high{-1e9F};

  void include(glm::vec2 pixel, float reach) {
    low = glm::min(low, pixel - reach);
    high = glm::max(high, pixel + reach);
  }
};

}  // namespace

PixelRegion covered_region(Frame const& frame, int width, int height) {
  PixelRegion const all{0, 0, width, height};
  glm::mat4 const clip = frame.camera.projection * frame.camera.view;
  glm::vec2 const size(static_cast<float>(width), static_cast<float>(height));
  auto const pixel_of = [&](glm::vec3 position) -> std::optional<glm::vec2> {
    glm::vec4 const at = clip * glm::vec4(position, 1.0F);
    if (at.w < 1e-3F || !std::isfinite(at.w)) return std::nullopt;
    return (glm::vec2(at.x, at.y) / at.w * 0.5F + 0.5F) * size;
  };

  Rectangle covered;
  Box box = frame.surface->bounds();
  if (frame.things != nullptr) {
    box.low = glm::min(box.low, frame.things->bounds.low);
    box.high = glm::max(box.high, frame.things->bounds.high);
  }
  for (unsigned i = 0; i < 8; ++i) {
    glm::vec3 const corner((i & 1U) != 0U ? box.high.x : box.low.x,
                           (i & 2U) != 0U ? box.high.y : box.low.y,
                           (i & 4U) != 0U ? box.high.z : box.low.z);
    auto const at = pixel_of(corner);
    if (!at) return all;  // the eye is within the box
    covered.include(*at, margin_px);
  }
  float const shrink = size.y / static_cast<float>(std::max(frame.canvas.height, 1));
  auto const include_mark = [&](glm::vec3 position, float radius_m) {
    auto const at = pixel_of(position);
    if (!at) return;
    float const away = std::max(glm::distance(position, frame.camera.eye), 0.01F);
    float const radius = radius_m * frame.camera.pixels_per_metre_at_1m / away;
    covered.include(*at,
                    shrink * (radius * mark_reach_radii + mark_reach_points * frame.canvas.scale));
  };
  for (Mark const& mark : frame.marks) {
    include_mark(mark.position, mark.radius_m);
    if (!mark.number_box) continue;
    auto const& box_of_number = *mark.number_box;
    auto const tall = static_cast<float>(frame.canvas.height);
    float const halo = mark.number_px * 0.3F;
    for (auto const& corner : {box_of_number.at - halo, box_of_number.end() + halo}) {
      covered.include(shrink * glm::vec2(corner.x, tall - corner.y), margin_px);
    }
  }
  for (PainMark const& pain : frame.pains) include_mark(pain.position, pain.radius_m);
  for (LandmarkDot const& dot : frame.landmarks) include_mark(dot.position, dot.radius_m);
  if (frame.cursor) include_mark(frame.cursor->position, frame.cursor->radius_m);

  glm::vec2 const low = glm::clamp(glm::floor(covered.low), glm::vec2(0.0F), size);
  glm::vec2 const high = glm::clamp(glm::ceil(covered.high), low, size);
  return {static_cast<int>(low.x), static_cast<int>(low.y), static_cast<int>(high.x - low.x),
          static_cast<int>(high.y - low.y)};
}

}  // namespace knotmap
