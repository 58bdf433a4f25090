// The cage: the visible skin of the source mesh without mouth cavity and eye sockets, closed.
#pragma once

#include "body/source_mesh.h"

namespace knotmap::builder {

struct Cage {
  std::vector<Face> faces;    // quads and a few triangles over the cage's own numbers
  std::vector<Index> source;  // cage vertex -> source vertex
  std::vector<Index> mirror;  // cage vertex -> its mirrored cage vertex
};

// Drops every face that touches a hidden vertex (on either side) and zips the openings shut: the
// lips and the lids, which lie close to each other. No vertex is added. The result is closed.
Cage build_cage(SourceMesh const& mesh, Points const& base, std::vector<Index> const& hidden);

// The positions of the cage's vertices on a shape.
Points cage_points(Cage const& cage, Points const& shape);

}  // namespace knotmap::builder
