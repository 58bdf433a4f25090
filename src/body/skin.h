// The skin: one closed, exactly symmetric mesh that is picked, placed on and drawn. Format:
// docs/body.md.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <glm/vec3.hpp>

#include "body/place.h"

namespace knotmap {

/// A vertex of the skin; there are at most 65,535.
using VertexIndex = std::uint16_t;
/// The corners, counter-clockwise seen from outside.
using Triangle = std::array<VertexIndex, 3>;

/// How much of each tone a vertex of the skin has, 0..255; all fade at their borders.
struct Complexion {
  std::uint8_t blush = 0;  ///< warmer: ears, nose, cheeks, fingers, toes, knuckles, elbows, knees
  std::uint8_t palm = 0;   ///< palms and soles
  std::uint8_t lip = 0;
  std::uint8_t brow = 0;
  std::uint8_t nail = 0;  ///< of fingers and toes
};

/// What is the same in every shape: triangles, mirror, baked values. The arrays but `triangles`
/// have one element a vertex (`complexion` may be empty). Of T triangles the first T/2 lie on the
/// body's left, and triangle t + T/2 mirrors triangle t; each half is stored along a space-filling
/// curve, so that neighbours in the array are neighbours on the skin.
struct Skin {
  std::vector<Triangle> triangles;
  std::vector<VertexIndex> mirror;      ///< the mirrored vertex; itself on the midline
  std::vector<std::uint16_t> source;    ///< vertex of the source mesh; 65535: made by subdivision
  std::vector<std::uint8_t> occlusion;  ///< baked ambient occlusion: 255 is open
  std::vector<std::uint8_t> garment;  ///< trunks: 128 and more is inside; 4 cm of ramp at the edge
  std::vector<std::uint8_t> band;     ///< chest band (shown on female shapes), as `garment`

  std::vector<Complexion> complexion;  ///< empty: the same tone everywhere

  [[nodiscard]] std::size_t vertex_count() const { return mirror.size(); }

  /// The same place on the other side of the body. On the midline too it may name another triangle.
  [[nodiscard]] Place mirrored(Place const& place) const;

  /// The corner of the place's triangle that has the greatest weight.
  [[nodiscard]] VertexIndex nearest_vertex(Place const& place) const;
};

}  // namespace knotmap
