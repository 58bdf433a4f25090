// One Catmull-Clark step: the rule is found once from the faces and applied alike to every shape.
// Catmull and Clark, "Recursively generated B-spline surfaces on arbitrary topological meshes",
// 1978.
#pragma once

#include "body/types.h"

namespace knotmap::builder {

struct Subdivision {
  std::vector<Face> faces;       // all quads
  std::vector<Index> mirror;     // fine vertex -> its mirrored fine vertex
  std::size_t coarse_count = 0;  // the first vertices are the coarse ones, then edges, then faces

  // The fine vertices of a shape given by its coarse ones.
  [[nodiscard]] Points apply(Points const& coarse) const;

  std::vector<Face> coarse_faces;
  std::vector<std::array<Index, 4>> edges;  // two ends, two faces
};

// The faces must close a surface: throws BuildError at an edge without exactly two faces.
Subdivision subdivide(std::vector<Face> const& faces, std::vector<Index> const& mirror);

}  // namespace knotmap::builder
