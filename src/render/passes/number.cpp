// Laying out the glyphs of numbers: quads that face the eye, on whole pixels of the canvas.
#include "render/passes/number.h"

#include <array>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/matrix.hpp>
#include <glm/vec2.hpp>

#include "scene/marks.h"
#include "scene/pick.h"

namespace knotmap {
namespace {

/// A ghost's number is small, so it needs more ink than its X to be read.
constexpr float ghost_number_alpha = 0.6F;

/// From pixels beside a mark, y down, to metres in the plane across the view.
class Beside {
 public:
  Beside(Frame const& frame, Mark const& mark, glm::vec2 centre)
      : position_(mark.position), centre_(centre) {
    float const depth = -(frame.camera.view * glm::vec4(mark.position, 1.0F)).z;
    float const metres = depth / frame.camera.pixels_per_metre_at_1m;  // a pixel at the mark
    glm::mat3 const turned = glm::transpose(glm::mat3(frame.camera.view));
    // In a mirrored picture digits are still read from left to right.
    right_ = turned[0] * (frame.camera.mirrored ? -metres : metres);
    down_ = turned[1] * -metres;
  }

  [[nodiscard]] glm::vec4 at(glm::vec2 pixel) const {
    glm::vec2 const away = pixel - centre_;
    return {position_ + away.x * right_ + away.y * down_, before_all};
  }

 private:
  glm::vec3 position_;
  glm::vec2 centre_;
  glm::vec3 right_{0.0F};
  glm::vec3 down_{0.0F};
};

void add_leader(std::vector<SignVertex>& vertices, Frame const& frame, Mark const& mark,
                Beside const& beside, glm::vec2 centre) {
  auto const& box = *mark.number_box;
  glm::vec2 const end = glm::clamp(centre, box.at, box.end());
  float const length = glm::distance(centre, end);
  float const mark_px = radius_px(frame, mark.position, mark.radius_m) * size_of(mark);
  if (length <= mark_px + 1.0F) return;
  glm::vec2 const way = (end - centre) / length;
  glm::vec2 const across(-way.y, way.x);
  float const half = (length - mark_px) / 2.0F;
  glm::vec2 const middle = centre + way * (mark_px + half);
  // A bar along x in units of its own half length.
  float const line = 0.8F * frame.canvas.scale / half;
  SignShape shape;
  shape.bar = 1.0F;
  float const room = 3.0F * line;
  Rgba const colour = rgba(frame.colours.mark, ink_of(mark));
  constexpr std::array<glm::vec2, 4> corners{
      {{-1.0F, -1.0F}, {1.0F, -1.0F}, {1.0F, 1.0F}, {-1.0F, 1.0F}}};
  for (glm::vec2 const unit : corners) {
    glm::vec2 const corner(unit.x * (1.0F + room), unit.y * room);
    vertices.push_back({beside.at(middle + half * (corner.x * way + corner.y * across)),
                        glm::vec4(corner, line, 1.2F * line), shape, colour});
  }
}

}  // namespace

void add_number(std::vector<SignVertex>& vertices, Frame const& frame, Mark const& mark,
                Glyphs& glyphs) {
  auto const centre = pixel_of(frame, mark.position);
  if (!centre || !mark.number_box) return;
  Beside const beside(frame, mark, *centre);
  if (mark.leader) add_leader(vertices, frame, mark, beside, *centre);

  auto const height = static_cast<int>(std::lround(mark.number_px));
  float wide = 0.0F;
  for (char const character : mark.number) wide += std::round(glyphs.advance(character, height));
  auto const& box = *mark.number_box;
  // On the baseline: the digits' middle is that of the box.
  glm::vec2 pen = glm::round(box.at + box.size / 2.0F +
                             glm::vec2(-wide, Glyphs::cap_height * mark.number_px) / 2.0F);
  Rgba const colour = rgba(frame.colours.mark, mark.behind ? ghost_number_alpha : 1.0F);
  for (char const character : mark.number) {
    Glyph const* glyph = glyphs.glyph(character, height);
    float const advance = std::round(glyphs.advance(character, height));
    auto const corner = [&](bool at_right, bool at_top) {
      glm::vec2 const pixel(at_right ? glyph->high.x : glyph->low.x,
                            -(at_top ? glyph->high.y : glyph->low.y));
      glm::vec2 const part(at_right ? glyph->part_high.x : glyph->part_low.x,
                           at_top ? glyph->part_high.y : glyph->part_low.y);
      vertices.push_back(
          {beside.at(pen + pixel), glm::vec4(part, 0.0F, -1.0F), SignShape{}, colour});
    };
    if (glyph != nullptr) {
      corner(false, false);
      corner(true, false);
      corner(true, true);
      corner(false, true);
    }
    pen.x += advance;
  }
}

}  // namespace knotmap
