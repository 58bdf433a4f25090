// Laying out the numbers beside the X's: quads that face the eye, on whole pixels of the canvas.
#include <algorithm>
#include <cmath>

#include <glm/common.hpp>
#include <glm/matrix.hpp>
#include <glm/vec4.hpp>

#include "render/sign.h"
#include "scene/pick.h"

namespace knotmap {
namespace {

constexpr float height_points = 15.0F;
constexpr float selected_height_points = 18.0F;

}  // namespace

void add_number(std::vector<SignVertex>& vertices, Frame const& frame, Mark const& mark,
                bool hidden, Glyphs& glyphs) {
  auto const centre = pixel_of(frame, mark.position);
  if (!centre || mark.number.empty()) return;
  float const depth = -(frame.camera.view * glm::vec4(mark.position, 1.0F)).z;
  float const metres = depth / frame.camera.pixels_per_metre_at_1m;  // a pixel at the mark
  glm::mat3 const turned = glm::transpose(glm::mat3(frame.camera.view));
  glm::vec3 const right = turned[0] * metres;
  glm::vec3 const up = turned[1] * metres;

  bool const ringed = mark.kind != Mark::Kind::candidate || mark.never;
  float const points = mark.kind == Mark::Kind::selected ? selected_height_points : height_points;
  int const height = static_cast<int>(std::lround(points * frame.canvas.scale));
  float const radius = radius_px(frame, mark.position, mark.radius_m);
  // To the upper right, clear of the X and of its ring; y up from here on.
  glm::vec2 const offset(
      radius * (ringed ? 1.5F : 1.12F) + 2.0F * frame.canvas.scale,
      radius * (ringed ? 1.1F : 0.62F) - 0.5F * Glyphs::cap_height * static_cast<float>(height));
  glm::vec2 const anchor(centre->x, static_cast<float>(frame.canvas.height) - centre->y);
  glm::vec2 pen = glm::round(anchor + offset);

  Rgba const colour = rgba(frame.colours.mark, ink_of(mark, hidden));
  for (char const character : mark.number) {
    Glyph const* glyph = glyphs.glyph(character, height);
    if (glyph == nullptr) continue;
    auto const corner = [&](bool at_right, bool at_top) {
      glm::vec2 const pixel(at_right ? glyph->high.x : glyph->low.x,
                            at_top ? glyph->high.y : glyph->low.y);
      glm::vec2 const part(at_right ? glyph->part_high.x : glyph->part_low.x,
                           at_top ? glyph->part_high.y : glyph->part_low.y);
      glm::vec2 const from_mark = pen + pixel - anchor;
      vertices.push_back(
          {glm::vec4(mark.position + from_mark.x * right + from_mark.y * up, before_all),
           glm::vec4(part, 0.0F, -1.0F), SignShape{}, colour});
    };
    corner(false, false);
    corner(true, false);
    corner(true, true);
    corner(false, true);
    pen.x += std::round(glyph->advance);
  }
}

}  // namespace knotmap
