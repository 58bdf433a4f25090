// What lies under the skin as nodes of a glTF: muscles with their tendons, and simplified bones.
#pragma once

#include "base/fault.h"
#include "body/surface.h"
#include "export/glb_builder.h"
#include "export/placed_scene.h"

namespace knotmap {

/// Adds `muscles` and `bones`, a node each side of those wanted that have a shape; what would be
/// empty is left out. `surface` is the skin of the body chosen. A fault (with its file) when a
/// shape cannot be placed.
[[nodiscard]] Result<void> add_figure(GlbBuilder& glb, World const& world, Surface const& surface,
                                      ExportChoice const& choice);

}  // namespace knotmap
