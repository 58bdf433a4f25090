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

using VertexIndex = std::uint16_t;
using Triangle = std::array<VertexIndex, 3>;

/// What no shape changes: which vertices make triangles, what mirrors what, what is baked.
/// Triangles [0, T/2) lie on the body's left, triangle t + T/2 mirrors triangle t; each half is
/// stored along a space-filling curve.
struct Skin {
  std::vector<Triangle> triangles;
  std::vector<VertexIndex> mirror;      ///< the mirrored vertex; itself on the midline
  std::vector<std::uint16_t> source;    ///< vertex of the source mesh, 65535 for new ones
  std::vector<std::uint8_t> occlusion;  ///< baked ambient occlusion: 255 is open
  std::vector<std::uint8_t> garment;    ///< trunks: inside from 128 up, a ramp across the edge
  std::vector<std::uint8_t> band;       ///< chest band (shown on female shapes), as `garment`

  [[nodiscard]] std::size_t vertex_count() const { return mirror.size(); }

  /// The same place on the body's other side.
  [[nodiscard]] Place mirrored(Place const& place) const;

  /// The vertex of the place's triangle with the greatest weight.
  [[nodiscard]] VertexIndex nearest_vertex(Place const& place) const;
};

}  // namespace knotmap
