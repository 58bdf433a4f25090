// Where skin has a tone of its own: lips, palms, nails and so on. Made from the landmarks and the
// form when a body is read, so that no picture of anybody's skin is needed.
#pragma once

#include <span>
#include <vector>

#include "body/landmark.h"
#include "body/skin.h"

namespace knotmap {

class Surface;

/// One element a vertex of the skin, alike on both sides. `base` is the base body, on which
/// `landmarks` lie. A tone whose landmarks are not there is nowhere.
[[nodiscard]] std::vector<Complexion> complexion_of(Surface const& base,
                                                    std::span<Landmark const> landmarks);

}  // namespace knotmap
