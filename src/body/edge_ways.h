// The shortest ways along the edges of the skin from some vertices to all others (Dijkstra 1959).
#pragma once

#include <cstdint>
#include <queue>
#include <span>
#include <vector>

#include <glm/geometric.hpp>

#include "body/adjacency.h"
#include "body/surface.h"

namespace knotmap {

/// Begin at some vertices, then spread once. Each vertex gets its way to the nearest beginning and
/// that beginning's label; equally near ones: the one that was reached first.
class EdgeWays {
 public:
  /// `most`: metres; ways as long are not followed. The surface must outlive it.
  EdgeWays(Surface const& surface, float most)
      : surface_(&surface),
        way_(surface.positions().size(), most),
        label_(surface.positions().size(), 0) {}

  /// A beginning, `length` metres before the vertex.
  void begin(VertexIndex vertex, float length, std::uint16_t label = 0) {
    if (length >= way_[vertex]) return;
    way_[vertex] = length;
    label_[vertex] = label;
    queue_.push({length, vertex});
  }

  /// `may_step(from, to)`: whether a way may go along the edge.
  template <class MayStep>
  void spread(MayStep const& may_step) {
    auto const positions = surface_->positions();
    while (!queue_.empty()) {
      auto const [length, vertex] = queue_.top();
      queue_.pop();
      if (length > way_[vertex]) continue;
      for (auto const next : surface_->adjacency().neighbours(vertex)) {
        if (!may_step(vertex, next)) continue;
        begin(next, length + glm::distance(positions[vertex], positions[next]), label_[vertex]);
      }
    }
  }

  /// Metres from each vertex to the nearest beginning, at most `most`.
  [[nodiscard]] std::span<float const> ways() const { return way_; }
  /// The label of that beginning; 0 where none was reached.
  [[nodiscard]] std::span<std::uint16_t const> labels() const { return label_; }

 private:
  struct Front {
    float way;
    VertexIndex vertex;

    friend bool operator<(Front const& a, Front const& b) { return a.way > b.way; }  // least on top
  };

  Surface const* surface_;
  std::vector<float> way_;
  std::vector<std::uint16_t> label_;
  std::priority_queue<Front> queue_;
};

}  // namespace knotmap
