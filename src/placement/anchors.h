// From anchors to places on the base body.
#pragma once

#include <optional>

#include <glm/vec3.hpp>

#include "atlas/anchor.h"
#include "base/fault.h"
#include "base/side.h"
#include "body/body.h"

namespace knotmap {

/// The place of an anchor on one side of the body, or on the midline.
///
/// The position between the landmarks' skin places is moved; a line through it along `from` meets
/// the skin; of the crossings with skin that faces that way, the one nearest to the position is the
/// place. The left side is the exact mirror of the right. A fault has an empty file and the
/// anchor's pointer: unknown landmark (with "did you mean"), a line that meets no such skin near
/// the position, degrees about an axis without length.
[[nodiscard]] Result<Place> place_anchor(Body const& body, Anchor const& anchor, Side side);

/// The position of an anchor on the bones of its landmarks, moved, for the right side or the
/// midline: metres on the base body. `anchor.from` is not used. The fault is an unknown landmark.
[[nodiscard]] Result<glm::vec3> bone_spot(Body const& body, Anchor const& anchor);

/// On the line through `spot` along the unit vector `direction`: of the skin that faces that way,
/// the place nearest to the spot, at most `within` metres away. Nothing when there is none.
[[nodiscard]] std::optional<Place> skin_facing(Surface const& surface, glm::vec3 spot,
                                               glm::vec3 direction, float within);

/// The unit vector that points to a side of the body, for things on the right (out is -x).
[[nodiscard]] glm::vec3 direction_of(Facing facing);

}  // namespace knotmap
