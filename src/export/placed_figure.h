// Muscles and bones as nodes of a glTF.
#pragma once

#include "base/fault.h"
#include "export/glb_builder.h"
#include "export/placed_scene.h"
#include "scene/flesh.h"

namespace knotmap {

/// Adds the nodes `muscles` and `bones` to a file, and below them one node for each side of the
/// muscles and bones of `choice` that have a shape; a node that would be empty is left out.
/// `skin` is that of `choice.body`. A fault, with its file, when a shape cannot be placed.
[[nodiscard]] Result<void> add_figure(GlbBuilder& glb, World const& world, ShownSkin const& skin,
                                      ExportChoice const& choice);

}  // namespace knotmap
