// Adjacency on the skin: the triangles around each vertex and its neighbours.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "body/skin.h"

namespace knotmap {

/// The triangles and neighbours of every vertex, made once in linear time. On a closed skin a
/// vertex has as many neighbours as triangles.
class SkinAdjacency {
 public:
  /// Copies what it needs: the skin need not outlive it.
  explicit SkinAdjacency(Skin const& skin);

  /// The vertices that share an edge with a vertex, each once.
  [[nodiscard]] std::span<VertexIndex const> neighbours(VertexIndex vertex) const {
    return std::span(next_).subspan(begin_[vertex], begin_[vertex + 1U] - begin_[vertex]);
  }
  /// The triangles around a vertex, in the order of its neighbours.
  [[nodiscard]] std::span<std::uint32_t const> triangles(VertexIndex vertex) const {
    return std::span(triangle_).subspan(begin_[vertex], begin_[vertex + 1U] - begin_[vertex]);
  }

 private:
  std::vector<std::uint32_t> begin_;     ///< of each vertex in the two below, and the end
  std::vector<VertexIndex> next_;        ///< the corner after the vertex in each of its triangles
  std::vector<std::uint32_t> triangle_;  ///< those triangles
};

}  // namespace knotmap
