// From the grid of a band to triangles.
#pragma once

#include <span>

#include "muscles/band_grid.h"
#include "muscles/muscle_mesh.h"

namespace knotmap {

/// Adds a band to a mesh as a closed surface: its upper and lower side, `half_m` from the grid's
/// nodes along their threads, joined along the border.
void add_band(MuscleMesh& mesh, Band const& band, BandGrid const& grid);

}  // namespace knotmap
