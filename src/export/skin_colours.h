// The look of the skin as one colour a vertex: skin and garment, baked shade, zones in red.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/fault.h"
#include "body/shape.h"
#include "export/glb_builder.h"
#include "state/world.h"

namespace knotmap {

/// sRGB components 0..1 as linear light, the colours of glTF.
[[nodiscard]] glm::vec3 linear(glm::vec3 srgb);
/// Linear light 0..1, opaque, as a colour of a vertex.
[[nodiscard]] LinearColour packed(glm::vec3 colour);

/// One colour for each vertex of the skin. The zones of `with_zones` (numbers of
/// PlacedAtlas::points()) are laid over it: essential ones solid red, spillover a light red;
/// outside of them not a vertex is touched. A fault when a point cannot be placed.
[[nodiscard]] Result<std::vector<LinearColour>> skin_colours(
    World const& world, BodyChoice const& body, std::span<std::uint32_t const> with_zones);

}  // namespace knotmap
