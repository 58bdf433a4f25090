// The painted area: which skin a pain's dabs cover, and how strongly.
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

/// What is painted, vertex by vertex of the base body. A dab covers the skin within its radius of
/// its place as far as a flood from there reaches (a dab on one finger leaves the next alone), and
/// always the nearest vertex, so that no dab is lost. Dabs that lie nowhere, or whose numbers are
/// no numbers, are passed over; radii are held between 0 and most_brush_m.
class PaintedArea {
 public:
  /// Becomes the area of this pain. Where the pain has only grown at its end since the last call,
  /// each new dab costs only itself.
  void follow(Body const& body, Pain const& pain);

  /// The painted vertices, sorted.
  [[nodiscard]] std::span<VertexIndex const> vertices() const { return vertices_; }
  [[nodiscard]] bool empty() const { return vertices_.empty(); }
  /// (0..1] where it is painted, else 0.
  [[nodiscard]] float strength_at(VertexIndex vertex) const {
    return vertex < drawn_.size() && drawn_[vertex].x < 0.0F ? drawn_[vertex].y : 0.0F;
  }
  /// The skin that a vertex stands for: a third of its triangles, m2.
  [[nodiscard]] float area_of(VertexIndex vertex) const { return areas_[vertex]; }

  /// For drawing, one a vertex of the body (empty before the first call of `follow`): x: metres to
  /// the border of the paint, negative inside as in a zone's field, so that the border runs
  /// smoothly through triangles; y: the strength, kept a little beyond the border so that it does
  /// not fade towards it.
  [[nodiscard]] std::span<glm::vec2 const> drawn() const { return drawn_; }
  /// Rises whenever anything above has changed.
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

inline constexpr float most_brush_m = 0.15F;
/// How far beyond the border `drawn` still tells the distance; further out it is this.
inline constexpr float drawn_margin_m = 0.015F;

/// Takes away the dabs of which this eraser leaves nothing: those that lie wholly within its
/// radius, on skin that it reaches (the next finger is not rubbed out with this one).
void rub_out(Surface const& base, Dab const& eraser, std::vector<Dab>& dabs);

}  // namespace knotmap
