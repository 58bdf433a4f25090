// Small signs that lie on the skin, as plain vertices: X's, pain marks, landmarks and the dots of a
// zone.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>
#include <glm/vec4.hpp>

#include "render/passes/glyphs.h"
#include "scene/frame.h"

namespace knotmap {

/// sRGB and opacity, a byte each.
using Rgba = std::array<std::uint8_t, 4>;

/// From components 0..1, clamped.
[[nodiscard]] Rgba rgba(glm::vec3 colour, float alpha);

/// Which strokes a sign is made of. Lengths are in radii of the sign; -1: it has no such stroke.
struct SignShape {
  float arms = -1.0F;  ///< half the thickness of an X's arms
  float ring = -1.0F;  ///< its radius
  float bar = -1.0F;   ///< half its length
  float dot = -1.0F;   ///< its radius
};

/// One sign on the skin.
struct Sign {
  glm::vec3 centre{0.0F};              ///< metres
  glm::vec3 normal{0.0F, 0.0F, 1.0F};  ///< it lies in the plane across this; a unit vector
  float radius_m = 0.01F;
  float line = 0.1F;      ///< half the width of ring and bar, radii
  float halo = 0.0F;      ///< the halo's width, radii
  float extent = 1.4F;    ///< half the quad that it is drawn on, radii
  float lift_m = 0.002F;  ///< its depth is drawn toward the eye by this
  SignShape shape;
  Rgba colour{};
};

/// Lifted so far that nothing lies before it: marks are drawn whole, seen or as ghosts.
inline constexpr float before_all = 1000.0F;

/// What a corner of a sign's quad is to the GL (shaders/sign.vert).
struct SignVertex {
  glm::vec4 position;  ///< metres; w: how far toward the eye its depth is drawn, metres
  glm::vec4 corner;    ///< x, y in radii, half a line's width, the halo's width (-1: it is a glyph)
  SignShape shape;
  Rgba colour;
};

/// Adds four corners a sign, counter-clockwise.
void add_corners(std::vector<SignVertex>& vertices, std::span<Sign const> signs);

/// The pain marks, X's, numbers and their leaders of a frame in drawing order: what lies on the far
/// side first, as faint ghosts.
[[nodiscard]] std::vector<SignVertex> vertices_of(Frame const& frame, Glyphs& glyphs);

/// The dots of a spillover zone.
[[nodiscard]] std::vector<SignVertex> dots_of(Surface const& surface, std::span<Place const> dots,
                                              glm::vec3 colour);

/// Landmarks: small rings on the skin.
[[nodiscard]] std::vector<SignVertex> rings_of(std::span<LandmarkDot const> landmarks,
                                               glm::vec3 colour);

/// A ghost's share of a mark's ink.
inline constexpr float ghost_alpha = 0.26F;
inline constexpr float selected_ghost_alpha = 0.45F;
/// The opacity of a mark, 0..1: 1 unless the body lies before it.
[[nodiscard]] float ink_of(Mark const& mark);

/// How many pixels of the canvas a mark's radius is.
[[nodiscard]] float radius_px(Frame const& frame, glm::vec3 position, float radius_m);

}  // namespace knotmap
