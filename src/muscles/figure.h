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

/// A muscle or a bone on one side of the body: a run of the figure's vertices and triangles.
struct FigurePart {
  SidedId id;                ///< "trapezius.R" or "femur.R"
  bool bone = false;         ///< it is a bone
  std::uint32_t number = 0;  ///< its index in Atlas::muscles or Atlas::bones
  std::uint32_t first_vertex = 0;
  std::uint32_t vertex_count = 0;
  std::uint32_t first_triangle = 0;
  std::uint32_t triangle_count = 0;
};

/// Where a band of a part begins or ends.
struct FigureAttachment {
  std::uint32_t part = 0;            ///< index into FigureForm::parts
  bool ends = false;                 ///< its insertion; else its origin
  std::vector<std::uint32_t> beads;  ///< the figure's vertices, across the band
};

/// What is the same in every shape. Parts stand in the order of the atlas, muscles before bones,
/// each as left and right. Parts without bands, and those whose bands cannot be placed
/// (check_muscles reports them), are left out.
struct FigureForm {
  std::vector<FigurePart> parts;
  std::vector<Thread> threads;
  std::vector<Bead> beads;                              ///< the figure's vertices
  std::vector<Fibre> fibres;                            ///< one a bead
  std::vector<std::array<std::uint32_t, 3>> triangles;  ///< into the figure's vertices
  std::vector<FigureAttachment> attachments;            ///< of muscles, not of bones

  /// The index in `parts` of a muscle or bone, or nothing.
  [[nodiscard]] std::optional<std::uint32_t> part_of(SidedId const& id) const;
};

/// The form of all muscles and bones; or of some muscles alone, by their indices in Atlas::muscles.
[[nodiscard]] FigureForm make_form(PlacedMuscles const& placed);
[[nodiscard]] FigureForm make_form(PlacedMuscles const& placed,
                                   std::span<std::size_t const> muscles);

/// A form posed in one shape of the body. Not changed once made.
struct Figure {
  std::shared_ptr<FigureForm const> form;
  std::vector<glm::vec3> positions;  ///< metres, one a bead
  std::vector<glm::vec3> normals;    ///< area-weighted, unit length, outward
  std::vector<Box> boxes;            ///< of each part
};

/// A form with its vertices at these positions, one a bead; `form` is not null.
[[nodiscard]] Figure figure_at(std::shared_ptr<FigureForm const> form,
                               std::vector<glm::vec3> positions);

/// Poses a form in a shape of the body: a few milliseconds for the whole figure. `form` is not
/// null.
[[nodiscard]] Figure pose(Skin const& skin, std::shared_ptr<FigureForm const> form,
                          BuiltBody const& body);

/// Where a ray meets a figure.
struct FigureHit {
  std::uint32_t part = 0;  ///< index into FigureForm::parts
  float t = 0.0F;          ///< along the ray, in units of its direction's length
};

/// The first part that a ray meets from outside, among those whose value in `shown` is not 0;
/// nothing when it meets none. Parts beyond the end of `shown` count as not shown.
[[nodiscard]] std::optional<FigureHit> first_hit(Figure const& figure, Ray const& ray,
                                                 std::span<char const> shown);

}  // namespace knotmap
