// From marks and dots to the corners that are drawn.
#include "render/passes/sign.h"

#include <algorithm>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "render/passes/number.h"
#include "scene/marks.h"
#include "scene/pick.h"

namespace knotmap {
namespace {

constexpr float dot_radius_m = 0.0016F;
constexpr float plain_arms = 0.20F;
constexpr float chosen_arms = 0.27F;
constexpr float halo = 0.17F;
// Rings and the disc, in radii of a mark: with their lines and halos they measure what size_of()
// says.
constexpr float selected_disc = 1.45F;
constexpr float previewed_ring = 1.62F;
constexpr float never_ring = 1.22F;
constexpr float never_line = 0.15F;

/// Leaned toward the eye, so that an X at the body's edge can still be read; a ghost faces it.
glm::vec3 leaned(glm::vec3 normal, glm::vec3 position, glm::vec3 eye, bool occluded) {
  constexpr float lean = 0.6F;
  glm::vec3 const to_eye = glm::normalize(eye - position);
  return occluded ? to_eye : glm::normalize(normal + lean * to_eye);
}

/// The strokes of a mark, from the lowest to the uppermost.
std::vector<Sign> signs_of(Frame const& frame, Mark const& mark) {
  bool const selected = mark.kind == Mark::Kind::selected;
  Sign sign;
  sign.centre = mark.position;
  sign.normal = leaned(mark.normal, mark.position, frame.camera.eye, mark.behind);
  sign.radius_m = mark.radius_m;
  sign.halo = halo;
  sign.extent = size_of(mark) + 0.25F;
  sign.lift_m = before_all;
  sign.colour = rgba(frame.colours.mark, ink_of(mark));
  std::vector<Sign> signs;
  if (selected) {  // a filled disc, with the sign cut out of it
    sign.shape.dot = selected_disc;
    signs.push_back(sign);
    sign.shape.dot = -1.0F;
    sign.halo = 0.0F;
    sign.colour = rgba(frame.colours.mark_halo, ink_of(mark));
  } else if (mark.kind == Mark::Kind::previewed) {
    sign.shape.ring = previewed_ring;
    sign.line = 0.05F;
    signs.push_back(sign);
    sign.shape.ring = -1.0F;
  }
  if (mark.never) {
    sign.line = never_line;
    sign.shape.ring = selected ? 0.95F : never_ring;
    sign.shape.bar = selected ? 0.5F : 0.68F;
  } else {
    sign.shape.arms = selected                             ? 0.22F
                      : mark.kind == Mark::Kind::candidate ? plain_arms
                                                           : chosen_arms;
    if (selected) sign.radius_m *= 0.82F;
  }
  signs.push_back(sign);
  return signs;
}

Sign sign_of(Frame const& frame, PainMark const& pain, bool occluded, bool alone) {
  Sign sign;
  sign.centre = pain.position;
  sign.normal = leaned(pain.normal, pain.position, frame.camera.eye, occluded);
  sign.radius_m = pain.radius_m;
  sign.lift_m = before_all;
  float const ink = occluded ? ghost_alpha : 1.0F;
  if (alone) {
    float const pixel =
        frame.canvas.scale / std::max(radius_px(frame, pain.position, pain.radius_m), 1.0F);
    sign.line = std::clamp(1.4F * pixel, 0.03F, 0.16F);
    sign.halo = 1.5F * sign.line;
    sign.shape.ring = 1.0F;
    sign.shape.dot = 2.3F * sign.line;
    sign.extent = 1.5F;
    sign.colour = rgba(frame.colours.pain, ink);
  } else {  // painted: a soft track of discs
    sign.shape.dot = 1.0F;
    sign.extent = 1.15F;
    sign.colour = rgba(frame.colours.pain, 0.34F * ink);
  }
  return sign;
}

}  // namespace

float ink_of(Mark const& mark) {
  if (!mark.behind) return 1.0F;
  return mark.kind == Mark::Kind::selected ? selected_ghost_alpha : ghost_alpha;
}

Rgba rgba(glm::vec3 colour, float alpha) {
  auto const byte = [](float part) {
    return static_cast<std::uint8_t>(std::lround(255.0F * std::clamp(part, 0.0F, 1.0F)));
  };
  return {byte(colour.r), byte(colour.g), byte(colour.b), byte(alpha)};
}

float radius_px(Frame const& frame, glm::vec3 position, float radius_m) {
  float const away = std::max(glm::distance(position, frame.camera.eye), 0.01F);
  return radius_m * frame.camera.pixels_per_metre_at_1m / away;
}

void add_corners(std::vector<SignVertex>& vertices, std::span<Sign const> signs) {
  vertices.reserve(vertices.size() + signs.size() * 4);
  for (Sign const& sign : signs) {
    // Upright on the body; on a level place (the top of a shoulder) upright means to the back.
    glm::vec3 const up = std::abs(sign.normal.y) < 0.98F ? glm::vec3(0.0F, 1.0F, 0.0F)
                                                         : glm::vec3(0.0F, 0.0F, -1.0F);
    glm::vec3 const right = glm::normalize(glm::cross(up, sign.normal));
    glm::vec3 const top = glm::cross(sign.normal, right);
    constexpr std::array<glm::vec2, 4> corners{
        {{-1.0F, -1.0F}, {1.0F, -1.0F}, {1.0F, 1.0F}, {-1.0F, 1.0F}}};
    for (glm::vec2 const unit : corners) {
      glm::vec2 const corner = unit * sign.extent;
      glm::vec3 const position = sign.centre + sign.radius_m * (corner.x * right + corner.y * top);
      vertices.push_back({glm::vec4(position, sign.lift_m), glm::vec4(corner, sign.line, sign.halo),
                          sign.shape, sign.colour});
    }
  }
}

std::vector<SignVertex> vertices_of(Frame const& frame, Glyphs& glyphs) {
  glyphs.begin_frame();
  std::vector<SignVertex> vertices;
  for (bool const ghosts : {true, false}) {
    for (PainMark const& pain : frame.pains) {
      Mark mark;
      mark.position = pain.position;
      mark.normal = pain.normal;
      if (is_occluded(frame, mark) != ghosts) continue;
      Sign const sign = sign_of(frame, pain, ghosts, frame.pains.size() == 1);
      add_corners(vertices, {&sign, 1});
    }
    for (Mark const& mark : frame.marks) {
      if (mark.behind != ghosts) continue;
      add_corners(vertices, signs_of(frame, mark));
      add_number(vertices, frame, mark, glyphs);
    }
  }
  return vertices;
}

std::vector<SignVertex> dots_of(Surface const& surface, std::span<Place const> dots,
                                glm::vec3 colour) {
  std::vector<Sign> signs;
  signs.reserve(dots.size());
  for (Place const& dot : dots) {
    Sign sign;
    sign.centre = surface.position(dot);
    sign.normal = surface.normal(dot);
    sign.radius_m = dot_radius_m;
    sign.extent = 1.3F;
    sign.lift_m = 0.0025F;
    sign.shape.dot = 1.0F;
    sign.colour = rgba(colour, 0.92F);
    signs.push_back(sign);
  }
  std::vector<SignVertex> vertices;
  add_corners(vertices, signs);
  return vertices;
}

std::vector<SignVertex> rings_of(std::span<LandmarkDot const> landmarks, glm::vec3 colour) {
  std::vector<Sign> signs;
  signs.reserve(landmarks.size());
  for (LandmarkDot const& landmark : landmarks) {
    Sign sign;
    sign.centre = landmark.position;
    sign.normal = landmark.normal;
    sign.radius_m = landmark.radius_m;
    sign.line = 0.22F;
    sign.halo = 0.3F;
    sign.extent = 1.7F;
    sign.lift_m = 0.003F + 0.5F * landmark.radius_m;  // the skin bends away under its edges
    sign.shape.ring = 1.0F;
    sign.colour = rgba(colour, 0.95F);
    signs.push_back(sign);
  }
  std::vector<SignVertex> vertices;
  add_corners(vertices, signs);
  return vertices;
}

}  // namespace knotmap
