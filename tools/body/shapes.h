// The shapes built: base, and five corners for each sex, as sums of MakeHuman targets.
#pragma once

#include <filesystem>

#include "body/source_mesh.h"

namespace knotmap::builder {

struct Shape {
  std::string name;  // "base", "female", "female:heavy" ...
  std::string sex;   // the sex average that this corner belongs to; itself for an average
  Points positions;  // all source vertices, source units, mirrored to the mean
};

// base first, then the ten corners in the order of the file's morph targets. Eyes are closed in
// all. targets_file: int16 rows in 0.001 units; list_file: their names, which sorted give the rows'
// order.
std::vector<Shape> read_shapes(SourceMesh const& mesh, std::filesystem::path const& targets_file,
                               std::filesystem::path const& list_file);

// Which source vertices a named target moves, and how far (source units).
std::vector<double> target_reach(std::filesystem::path const& targets_file,
                                 std::filesystem::path const& list_file, std::string const& target);

}  // namespace knotmap::builder
