// What hangs together on the skin: the triangles around each vertex and its neighbours.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "body/skin.h"

namespace knotmap {

/// The fan of every vertex. On a closed skin each neighbour of a vertex is the `next` of exactly
/// one triangle around it.
class SkinLinks {
 public:
  explicit SkinLinks(Skin const& skin);

  /// The neighbours of a vertex along edges, one a triangle of its fan.
  [[nodiscard]] std::span<VertexIndex const> neighbours(VertexIndex vertex) const {
    return std::span(next_).subspan(begin_[vertex], begin_[vertex + 1U] - begin_[vertex]);
  }
  /// The triangles around a vertex, in the order of its neighbours.
  [[nodiscard]] std::span<std::uint32_t const> triangles(VertexIndex vertex) const {
    return std::span(triangle_).subspan(begin_[vertex], begin_[vertex + 1U] - begin_[vertex]);
  }

 private:
  std::vector<std::uint32_t> begin_;
  std::vector<VertexIndex> next_;
  std::vector<std::uint32_t> triangle_;
};

}  // namespace knotmap
