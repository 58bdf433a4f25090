#include "body/adjacency.h"

namespace knotmap {

SkinAdjacency::SkinAdjacency(Skin const& skin)
    : begin_(skin.vertex_count() + 1, 0),
      next_(skin.triangles.size() * 3),
      triangle_(skin.triangles.size() * 3) {
  // Counting sort of all corners by their vertex.
  for (auto const& triangle : skin.triangles) {
    for (auto const vertex : triangle) ++begin_[vertex + 1U];
  }
  for (std::size_t v = 1; v < begin_.size(); ++v) begin_[v] += begin_[v - 1];
  std::vector<std::uint32_t> end(begin_.begin(), begin_.end() - 1);
  for (std::uint32_t t = 0; t < skin.triangles.size(); ++t) {
    auto const& corners = skin.triangles[t];
    for (std::size_t i = 0; i < 3; ++i) {
      auto const at = end[corners[i]]++;
      next_[at] = corners[(i + 1) % 3];
      triangle_[at] = t;
    }
  }
}

}  // namespace knotmap
