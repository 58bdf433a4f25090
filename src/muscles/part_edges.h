// Which vertices of a part of the figure hang together.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "muscles/figure.h"

namespace knotmap {

/// Pairs of vertices of a part, counted from its first: the edges of its triangles, each once or
/// twice, and what lies on one thread (its upper and its under side).
using PartEdges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

[[nodiscard]] PartEdges part_edges(FigureForm const& form, FigurePart const& part);

}  // namespace knotmap
