// From anchors to places: landmarks of the base body, moved, then taken to the skin.
#pragma once

#include <optional>

#include <glm/vec3.hpp>

#include "atlas/anchor.h"
#include "base/fault.h"
#include "base/side.h"
#include "body/body.h"

namespace knotmap {

/// The place of an anchor for the right side (or the midline). Only Side::right and Side::midline
/// are computed; the left is the mirror of the right, so `side` left gives exactly that. Faults
/// (file left empty, pointer is the anchor's): unknown landmark (with "did you mean"), a line that
/// misses the body, a zero axis.
[[nodiscard]] Result<Place> place_anchor(Body const& body, Anchor const& anchor, Side side);

/// The spot of an anchor on the bones of its landmarks, moved (right side; `from` means nothing),
/// metres on the base body.
[[nodiscard]] Result<glm::vec3> bone_spot(Body const& body, Anchor const& anchor);

/// On the line through `spot` along the unit vector `direction`, the skin that faces along it and
/// lies nearest to the spot, at most `within` metres away; or nothing.
[[nodiscard]] std::optional<Place> skin_facing(Surface const& surface, glm::vec3 spot,
                                               glm::vec3 direction, float within);

/// The unit vector of a side of the body, as the right side sees it.
[[nodiscard]] glm::vec3 direction_of(Facing facing);

}  // namespace knotmap
