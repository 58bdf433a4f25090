// Small signs that lie on the skin, as plain vertices: X's, pain marks, the dots of a zone.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>
#include <glm/vec4.hpp>

#include "scene/frame.h"

namespace knotmap {

using Rgba = std::array<std::uint8_t, 4>;

[[nodiscard]] Rgba rgba(glm::vec3 colour, float alpha);

/// Half lengths in radii; -1: it has none of this.
struct SignShape {
  float arms = -1.0F;  ///< of the X
  float ring = -1.0F;  ///< its radius
  float bar = -1.0F;
  float dot = -1.0F;  ///< its radius
};

struct Sign {
  glm::vec3 centre{0.0F};
  glm::vec3 normal{0.0F, 0.0F, 1.0F};
  float radius_m = 0.01F;
  float line = 0.12F;   ///< half a line's width, radii; an X's arm is twice, a halo 1.5 times that
  float extent = 1.4F;  ///< half the quad that it is drawn on, radii
  float lift_m = 0.002F;  ///< its depth is drawn toward the eye by this
  SignShape shape;
  Rgba colour{};
  Rgba halo{};
};

/// Lifted so far that nothing lies before it.
inline constexpr float before_all = 1000.0F;

/// What a corner of a sign's quad is to the GL.
struct SignVertex {
  glm::vec3 position;
  glm::vec4 corner;
  SignShape shape;
  Rgba colour;
  Rgba halo;
};

/// Four corners a sign, counter-clockwise.
[[nodiscard]] std::vector<SignVertex> corners_of(std::span<Sign const> signs);

/// The pain marks and the X's of a frame in drawing order: what lies on the far side first, as
/// faint ghosts.
[[nodiscard]] std::vector<Sign> signs_of(Frame const& frame);

/// The dots of a spillover zone.
[[nodiscard]] std::vector<Sign> dots_of(Surface const& surface, std::span<Place const> dots,
                                        glm::vec3 colour);

/// A ghost's share of a mark's ink.
inline constexpr float ghost_alpha = 0.30F;

/// How many pixels of the canvas a mark's radius is.
[[nodiscard]] float radius_px(Frame const& frame, glm::vec3 position, float radius_m);

}  // namespace knotmap
