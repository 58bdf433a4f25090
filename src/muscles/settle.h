// Settling: what lies under another muscle is laid beneath it.
#pragma once

#include <span>
#include <vector>

#include "muscles/band_grid.h"
#include "muscles/muscle_mesh.h"

namespace knotmap {

/// A mesh of beads on the base body: positions, and what joins them.
struct LaidMesh {
  std::vector<glm::vec3> positions;
  std::vector<std::array<std::uint32_t, 3>> triangles;
};

/// Room left between two muscles, metres.
inline constexpr float gap_m = 0.0008F;

/// Moves the nodes of a band along their threads, away from the skin, until its flesh lies under
/// all of `over`; the moves are spread to the neighbours so that the band bends and does not step.
void settle(Body const& body, BandGrid& grid, std::span<LaidMesh const* const> over);

}  // namespace knotmap
