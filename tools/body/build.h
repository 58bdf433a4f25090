// From the source mesh and its shapes to the finished skin.
#pragma once

#include <filesystem>

#include "body/cage.h"
#include "body/skin.h"

namespace knotmap::builder {

// mesh_file: that of `mesh`, whose skeleton is read too. shapes: base first. hidden: source
// vertices that can never be seen. nipples: how far a target that only sizes the nipples moves each
// source vertex: where it does, the form is smoothed away.
Skin build_skin(std::filesystem::path const& mesh_file, SourceMesh const& mesh,
                std::vector<Shape> const& shapes, std::vector<Index> const& hidden,
                std::vector<double> const& nipples);

}  // namespace knotmap::builder
