#include "muscles/part_edges.h"

namespace knotmap {

PartEdges part_edges(FigureForm const& form, FigurePart const& part) {
  PartEdges edges;
  auto const end = part.first_triangle + part.triangle_count;
  for (auto t = part.first_triangle; t < end; ++t) {
    auto const& [a, b, c] = form.triangles[t];
    for (auto const& [from, to] : {std::pair(a, b), std::pair(b, c), std::pair(c, a)}) {
      if (from < to) edges.emplace_back(from - part.first_vertex, to - part.first_vertex);
    }
  }
  for (std::uint32_t i = 1; i < part.vertex_count; ++i) {
    auto const own = part.first_vertex + i;
    if (form.beads[own].thread == form.beads[own - 1].thread) edges.emplace_back(i - 1, i);
  }
  return edges;
}

}  // namespace knotmap
