// The figure under the skin: muscles and bones of both sides in one shape of the body.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <glm/vec3.hpp>

#include "base/ids.h"
#include "body/surface.h"
#include "muscles/placed_muscles.h"

namespace knotmap {

/// A muscle or a bone on one side: a run of the figure's vertices and triangles.
struct FigurePart {
  SidedId id;  ///< "trapezius.R"; a bone's id has its own names ("femur.R")
  bool bone = false;
  std::uint32_t number = 0;  ///< in Atlas::muscles or Atlas::bones
  std::uint32_t first_vertex = 0;
  std::uint32_t vertex_count = 0;
  std::uint32_t first_triangle = 0;
  std::uint32_t triangle_count = 0;
};

/// What no shape changes. Parts stand in the order of the atlas, muscles first, each as left and
/// right; parts whose bands cannot be placed are left out.
struct FigureForm {
  std::vector<FigurePart> parts;
  std::vector<Thread> threads;
  std::vector<Bead> beads;
  std::vector<Fibre> fibres;
  std::vector<std::array<std::uint32_t, 3>> triangles;  ///< into the figure's vertices

  [[nodiscard]] std::optional<std::uint32_t> part_of(SidedId const& id) const;
};

/// The form of the whole figure, or of some muscles alone (numbers in Atlas::muscles; no bones).
[[nodiscard]] FigureForm make_form(PlacedMuscles const& placed);
[[nodiscard]] FigureForm make_form(PlacedMuscles const& placed,
                                   std::span<std::size_t const> muscles);

/// A form in one shape of the body. Immutable.
struct Figure {
  std::shared_ptr<FigureForm const> form;
  std::vector<glm::vec3> positions;  ///< metres, one a bead
  std::vector<glm::vec3> normals;    ///< area-weighted, unit length, outward
  std::vector<Box> boxes;            ///< of each part
};

[[nodiscard]] Figure pose(Skin const& skin, std::shared_ptr<FigureForm const> form,
                          BuiltBody const& body);

struct FigureHit {
  std::uint32_t part = 0;
  float t = 0.0F;  ///< along the ray, in units of its direction's length
};

/// The first of the shown parts that a ray meets from outside, or nothing. `shown` has one value a
/// part.
[[nodiscard]] std::optional<FigureHit> first_hit(Figure const& figure, Ray const& ray,
                                                 std::span<char const> shown);

/// The volume that a part encloses, cubic metres (by the divergence theorem).
[[nodiscard]] double volume_of(Figure const& figure, std::uint32_t part);

}  // namespace knotmap
