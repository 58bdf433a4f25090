// From the source mesh and its shapes to the finished skin.
#pragma once

#include "body/cage.h"
#include "body/skin.h"

namespace knotmap::builder {

// shapes: base first. hidden: source vertices that can never be seen. nipples: how far a target that
// only sizes the nipples moves each source vertex: where it does, the form is smoothed away.
Skin build_skin(const SourceMesh& mesh, const std::vector<Shape>& shapes,
                const std::vector<Index>& hidden, const std::vector<double>& nipples);

}  // namespace knotmap::builder
