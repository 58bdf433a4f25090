// Small signs that lie on the skin, as plain vertices: X's, pain marks, the dots of a zone, and the
// numbers beside X's.
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

using Rgba = std::array<std::uint8_t, 4>;

[[nodiscard]] Rgba rgba(glm::vec3 colour, float alpha);

/// In radii; -1: it has none of this.
struct SignShape {
  float arms = -1.0F;  ///< half the thickness of an X's arms
  float ring = -1.0F;  ///< its radius
  float bar = -1.0F;   ///< half its length
  float dot = -1.0F;   ///< its radius
};

struct Sign {
  glm::vec3 centre{0.0F};
  glm::vec3 normal{0.0F, 0.0F, 1.0F};
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

/// What a corner of a sign's quad is to the GL.
struct SignVertex {
  glm::vec4 position;
  glm::vec4 corner;
  SignShape shape;
  Rgba colour;
};

/// Adds four corners a sign, counter-clockwise.
void add_corners(std::vector<SignVertex>& vertices, std::span<Sign const> signs);

/// The pain marks, X's and numbers of a frame in drawing order: what lies on the far side first, as
/// faint ghosts.
[[nodiscard]] std::vector<SignVertex> marks_of(Frame const& frame, Glyphs& glyphs);

/// On which side of its X each number stands: right or left (x), above or below (y), 1 or -1. To
/// the upper right, unless it would lie over another X or number there.
[[nodiscard]] std::vector<glm::vec2> number_sides(Frame const& frame,
                                                  std::vector<bool> const& occluded);

/// The number beside an X, glyph by glyph, on whole pixels.
void add_number(std::vector<SignVertex>& vertices, Frame const& frame, Mark const& mark,
                bool occluded, glm::vec2 side, Glyphs& glyphs);

/// The dots of a spillover zone.
[[nodiscard]] std::vector<SignVertex> dots_of(Surface const& surface, std::span<Place const> dots,
                                              glm::vec3 colour);

/// Landmarks: small rings on the skin.
[[nodiscard]] std::vector<SignVertex> rings_of(std::span<LandmarkDot const> landmarks,
                                               glm::vec3 colour);

/// A ghost's share of a mark's ink.
inline constexpr float ghost_alpha = 0.26F;
inline constexpr float selected_ghost_alpha = 0.45F;
[[nodiscard]] float ink_of(Mark const& mark, bool occluded);

/// Of the ring around an X, in its radii.
inline constexpr float ring_radius = 1.62F;

/// How many pixels of the canvas a mark's radius is.
[[nodiscard]] float radius_px(Frame const& frame, glm::vec3 position, float radius_m);

}  // namespace knotmap
