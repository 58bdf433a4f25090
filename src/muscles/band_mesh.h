// From the grids of a muscle's bands to its mesh.
#pragma once

#include <span>

#include "muscles/band_grid.h"
#include "muscles/muscle_mesh.h"

namespace knotmap {

/// Adds a band to a mesh: its upper and its under side, joined along its border.
void add_band(MuscleMesh& mesh, Band const& band, BandGrid const& grid);

}  // namespace knotmap
