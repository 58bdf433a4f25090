// Settling: moves a muscle beneath those that it lies under.
#pragma once

#include <span>
#include <vector>

#include "muscles/band_grid.h"
#include "muscles/muscle_mesh.h"

namespace knotmap {

/// The mesh of a muscle laid in the base body.
struct LaidMesh {
  std::vector<glm::vec3> positions;                     ///< metres
  std::vector<std::array<std::uint32_t, 3>> triangles;  ///< indices into `positions`
};

/// The least gap between two muscles, metres.
inline constexpr float gap_m = 0.0008F;

/// Moves the nodes of a band deeper along their threads until its flesh lies `gap_m` under all
/// meshes of `over`. A move is spread to the neighbouring nodes, so that the band bends and has no
/// steps. A node stays on its thread, also where that leaves too little room.
void settle(Body const& body, BandGrid& grid, std::span<LaidMesh const* const> over);

}  // namespace knotmap
