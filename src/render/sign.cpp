// From marks to signs, and from signs to the corners that are drawn.
#include "render/sign.h"

#include <algorithm>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "scene/pick.h"

namespace knotmap {
namespace {

constexpr float dot_radius_m = 0.0016F;
constexpr float ring_radius = 1.78F;  // around an X

/// Leaned toward the eye, so that an X at the body's edge can still be read.
glm::vec3 leaned(glm::vec3 normal, glm::vec3 position, glm::vec3 eye) {
  constexpr float lean = 0.4F;
  return glm::normalize(normal + lean * glm::normalize(eye - position));
}

Sign sign_of(Frame const& frame, Mark const& mark, bool hidden) {
  Sign sign;
  sign.centre = mark.position;
  sign.normal = leaned(mark.normal, mark.position, frame.camera.eye);
  sign.radius_m = mark.radius_m;
  bool const selected = mark.kind == Mark::Kind::selected;
  bool const plain = mark.kind == Mark::Kind::candidate && !mark.never;
  sign.line = mark.kind == Mark::Kind::candidate ? 0.125F : 0.135F;
  sign.shape.arms = 1.0F;
  if (!plain) {
    sign.shape.ring = ring_radius;
    if (!selected && !mark.never) sign.line = 0.11F;
  }
  if (mark.never) sign.shape.bar = ring_radius;
  sign.extent = plain ? 1.35F : ring_radius + 0.5F;
  sign.lift_m = hidden ? before_all : mark.radius_m + 0.012F;
  float const ink = hidden ? ghost_alpha : 1.0F;
  sign.colour = rgba(frame.colours.mark, ink);
  sign.halo = rgba(frame.colours.mark_halo, hidden ? 0.5F * ink : 0.92F);
  return sign;
}

Sign sign_of(Frame const& frame, PainMark const& pain, bool hidden, bool alone) {
  Sign sign;
  sign.centre = pain.position;
  sign.normal = leaned(pain.normal, pain.position, frame.camera.eye);
  sign.radius_m = pain.radius_m;
  sign.lift_m = hidden ? before_all : pain.radius_m + 0.012F;
  float const ink = hidden ? ghost_alpha : 1.0F;
  if (alone) {
    float const radius = radius_px(frame, pain.position, pain.radius_m);
    sign.line = std::clamp(1.5F * frame.canvas.scale / std::max(radius, 1.0F), 0.04F, 0.16F);
    sign.shape.ring = 1.0F;
    sign.shape.dot = 2.4F * sign.line;
    sign.extent = 1.5F;
    sign.colour = rgba(frame.colours.pain, ink);
    sign.halo = rgba(frame.colours.mark_halo, hidden ? 0.5F * ink : 0.92F);
  } else {  // painted: a soft track of discs
    sign.shape.dot = 1.0F;
    sign.extent = 1.15F;
    sign.colour = rgba(frame.colours.pain, 0.34F * ink);
  }
  return sign;
}

}  // namespace

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

std::vector<SignVertex> corners_of(std::span<Sign const> signs) {
  std::vector<SignVertex> vertices;
  vertices.reserve(signs.size() * 4);
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
      vertices.push_back({sign.centre + sign.radius_m * (corner.x * right + corner.y * top),
                          glm::vec4(corner, sign.line, sign.lift_m), sign.shape, sign.colour,
                          sign.halo});
    }
  }
  return vertices;
}

std::vector<Sign> signs_of(Frame const& frame) {
  std::vector<Sign> ghosts;
  std::vector<Sign> near;
  bool const alone = frame.pains.size() == 1;
  for (PainMark const& pain : frame.pains) {
    Mark spot;
    spot.position = pain.position;
    spot.normal = pain.normal;
    bool const hidden = is_hidden(frame, spot);
    (hidden ? ghosts : near).push_back(sign_of(frame, pain, hidden, alone));
  }
  for (Mark const& mark : frame.marks) {
    bool const hidden = is_hidden(frame, mark);
    (hidden ? ghosts : near).push_back(sign_of(frame, mark, hidden));
  }
  ghosts.insert(ghosts.end(), near.begin(), near.end());
  return ghosts;
}

std::vector<Sign> dots_of(Surface const& surface, std::span<Place const> dots, glm::vec3 colour) {
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
  return signs;
}

}  // namespace knotmap
