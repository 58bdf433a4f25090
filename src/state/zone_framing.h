// Where a point's pain is felt, when the view of its X shows little of that.
#pragma once

#include <cstdint>
#include <optional>

#include "state/view.h"
#include "state/world.h"

namespace knotmap {

/// The view of a point's essential zone (`point`: an index into PlacedAtlas::points()), where
/// `of_x`, a view of its X in a picture that is `wide` times as wide as high, shows less than a
/// third of it: behind the body, or out of the picture. Nothing where that shows enough, and for
/// points without a zone.
[[nodiscard]] std::optional<View> view_of_zone(World const& world, BodyChoice choice,
                                               std::uint32_t point, View const& of_x, float wide);

}  // namespace knotmap
