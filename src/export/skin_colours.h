// The colours of the skin for export: skin and garment, baked shade, zones in red.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/fault.h"
#include "body/shape.h"
#include "export/glb_builder.h"
#include "state/world.h"

namespace knotmap {

/// An sRGB colour, 0..1, as linear light (glTF has linear colours).
[[nodiscard]] glm::vec3 linear(glm::vec3 srgb);
/// A linear colour, 0..1, as an opaque vertex colour.
[[nodiscard]] LinearColour packed(glm::vec3 colour);

/// One colour for each vertex of the skin. The zones of the points `with_zones` (indices into
/// PlacedAtlas::points()) are laid over it, essential ones red, spillover light red; vertices
/// outside of zones keep their colour. A fault, with its file, when a point cannot be placed.
[[nodiscard]] Result<std::vector<LinearColour>> skin_colours(
    World const& world, BodyChoice const& body, std::span<std::uint32_t const> with_zones);

}  // namespace knotmap
