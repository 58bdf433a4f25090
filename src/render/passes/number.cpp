// Laying out the numbers beside the X's: quads that face the eye, on whole pixels of the canvas.
#include "render/passes/number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/matrix.hpp>
#include <glm/vec4.hpp>

#include "scene/pick.h"

namespace knotmap {
namespace {

constexpr float height_points = 15.0F;
constexpr float selected_height_points = 18.0F;
constexpr float digit_width = 0.62F;  // of Inter, em

/// A number and its X on the canvas, pixels, y up.
struct NumberPlace {
  glm::vec2 centre{0.0F};  ///< of the X
  float radius = 0.0F;     ///< of the X with its ring
  int height = 0;
  glm::vec2 size{0.0F};  ///< of the number
  glm::vec2 away{0.0F};  ///< from the X's centre to the number's

  [[nodiscard]] glm::vec2 middle(glm::vec2 side) const { return centre + side * away; }
};

std::optional<NumberPlace> place_of(Frame const& frame, Mark const& mark) {
  auto const centre = pixel_of(frame, mark.position);
  if (!centre) return std::nullopt;
  NumberPlace place;
  place.centre = {centre->x, static_cast<float>(frame.canvas.height) - centre->y};
  bool const ringed = mark.kind != Mark::Kind::candidate || mark.never;
  float const radius = radius_px(frame, mark.position, mark.radius_m);
  place.radius = radius * (ringed ? ring_radius : 1.0F);
  float const points = mark.kind == Mark::Kind::selected ? selected_height_points : height_points;
  place.height = static_cast<int>(std::lround(points * frame.canvas.scale));
  auto const em = static_cast<float>(place.height);
  place.size = {digit_width * em * static_cast<float>(mark.number.size()), Glyphs::cap_height * em};
  // Clear of the X and of its ring.
  place.away = {radius * (ringed ? 1.5F : 1.12F) + 2.0F * frame.canvas.scale + 0.5F * place.size.x,
                radius * (ringed ? 1.1F : 0.62F)};
  return place;
}

/// How much a number here would lie over other X's, and over numbers that have their place.
float crowding(std::vector<std::optional<NumberPlace>> const& places,
               std::vector<glm::vec2> const& sides, std::vector<bool> const& occluded,
               std::size_t which, glm::vec2 side) {
  NumberPlace const& own = *places[which];
  glm::vec2 const middle = own.middle(side);
  float sum = 0.0F;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (i == which || !places[i] || occluded[i]) continue;
    float const room = places[i]->radius + 0.5F * own.size.y;
    sum += std::max(0.0F, 1.0F - glm::distance(places[i]->centre, middle) / room);
    if (i > which) continue;
    glm::vec2 const apart = glm::abs(places[i]->middle(sides[i]) - middle);
    glm::vec2 const needed = 0.5F * (places[i]->size + own.size);
    if (apart.x < needed.x && apart.y < needed.y) sum += 1.0F;
  }
  return sum;
}

}  // namespace

std::vector<glm::vec2> number_sides(Frame const& frame, std::vector<bool> const& occluded) {
  constexpr std::array<glm::vec2, 4> choices{
      {{1.0F, 1.0F}, {-1.0F, 1.0F}, {1.0F, -1.0F}, {-1.0F, -1.0F}}};
  constexpr float worth_moving = 0.15F;
  std::vector<std::optional<NumberPlace>> places;
  places.reserve(frame.marks.size());
  for (Mark const& mark : frame.marks) places.push_back(place_of(frame, mark));

  std::vector<glm::vec2> sides(frame.marks.size(), choices[0]);
  for (std::size_t i = 0; i < sides.size(); ++i) {
    if (!places[i] || occluded[i] || frame.marks[i].number.empty()) continue;
    float best = crowding(places, sides, occluded, i, choices[0]) - worth_moving;
    for (glm::vec2 const choice : choices) {
      float const here = crowding(places, sides, occluded, i, choice);
      if (here >= best) continue;
      best = here;
      sides[i] = choice;
    }
  }
  return sides;
}

void add_number(std::vector<SignVertex>& vertices, Frame const& frame, Mark const& mark,
                bool occluded, glm::vec2 side, Glyphs& glyphs) {
  auto const place = place_of(frame, mark);
  if (!place || mark.number.empty()) return;
  float const depth = -(frame.camera.view * glm::vec4(mark.position, 1.0F)).z;
  float const metres = depth / frame.camera.pixels_per_metre_at_1m;  // a pixel at the mark
  glm::mat3 const turned = glm::transpose(glm::mat3(frame.camera.view));
  // In a mirrored picture digits are still read from left to right.
  glm::vec3 const right = turned[0] * (frame.camera.mirrored ? -metres : metres);
  glm::vec3 const up = turned[1] * metres;
  glm::vec2 pen = glm::round(place->middle(side) - 0.5F * place->size);

  Rgba const colour = rgba(frame.colours.mark, ink_of(mark, occluded));
  for (char const character : mark.number) {
    Glyph const* glyph = glyphs.glyph(character, place->height);
    if (glyph == nullptr) continue;
    auto const corner = [&](bool at_right, bool at_top) {
      glm::vec2 const pixel(at_right ? glyph->high.x : glyph->low.x,
                            at_top ? glyph->high.y : glyph->low.y);
      glm::vec2 const part(at_right ? glyph->part_high.x : glyph->part_low.x,
                           at_top ? glyph->part_high.y : glyph->part_low.y);
      glm::vec2 const from_mark = pen + pixel - place->centre;
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
