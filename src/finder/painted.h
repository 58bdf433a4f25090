// The painted area: which skin the dabs of a pain cover, and how strongly.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <glm/vec2.hpp>

#include "body/body.h"
#include "finder/pain.h"
#include "placement/flood.h"

namespace knotmap {

/// What is painted, vertex by vertex of the base body.
///
/// A dab covers the skin within its radius that is connected to its place (a dab on one finger does
/// not reach the next), and always the nearest vertex, so that no dab is without effect. Dabs
/// outside of the skin's triangles or with numbers that are not finite are left out; radii are held
/// between 0 and most_brush_m.
class PaintedArea {
 public:
  /// Becomes the area of a pain. When the pain has only got more dabs at its end since the last
  /// call, the cost is that of the new dabs.
  void follow(Body const& body, Pain const& pain);

  /// The painted vertices, sorted.
  [[nodiscard]] std::span<VertexIndex const> vertices() const { return vertices_; }
  [[nodiscard]] bool empty() const { return vertices_.empty(); }
  /// The strength at a vertex: above 0 to 1 where it is painted, else 0.
  [[nodiscard]] float strength_at(VertexIndex vertex) const {
    return vertex < drawn_.size() && drawn_[vertex].x < 0.0F ? drawn_[vertex].y : 0.0F;
  }
  /// The skin that a vertex stands for, square metres: a third of the triangles around it. Only
  /// after the first call of `follow`.
  [[nodiscard]] float area_of(VertexIndex vertex) const { return areas_[vertex]; }

  /// For drawing, one a vertex of the body (none before the first call of `follow`). x: metres to
  /// the border of the paint, negative inside, as in a zone's field, so that the border runs
  /// smoothly through triangles. y: the strength, kept a little beyond the border, so that it does
  /// not fade toward it.
  [[nodiscard]] std::span<glm::vec2 const> drawn() const { return drawn_; }
  /// Grows whenever anything above has changed.
  [[nodiscard]] std::uint64_t revision() const { return revision_; }

 private:
  void start(Body const& body);
  void clear();
  void add(Dab const& dab);

  std::shared_ptr<Surface const> base_;
  std::vector<float> areas_;
  std::vector<Dab> dabs_;  ///< what has been followed
  std::vector<VertexIndex> vertices_;
  std::vector<glm::vec2> drawn_;
  std::uint64_t revision_ = 0;
  std::optional<Flood> flood_;  ///< kept between dabs: one costs only the skin that it reaches
};

/// The greatest radius of a dab, metres.
inline constexpr float most_brush_m = 0.15F;
/// `drawn` holds distances up to this far outside the border, metres; further out it holds this.
inline constexpr float drawn_margin_m = 0.015F;

/// Takes away from `dabs` those that an eraser covers wholly: within its radius and on skin
/// connected to its place (the next finger is not erased with this one).
void rub_out(Surface const& base, Dab const& eraser, std::vector<Dab>& dabs);

}  // namespace knotmap
