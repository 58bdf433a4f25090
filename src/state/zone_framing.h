// Where a point's pain is felt, apart from its X.
#pragma once

#include <cstdint>
#include <optional>

#include "state/view.h"
#include "state/world.h"

namespace knotmap {

/// Whether a view of a point's X (`point`: an index into PlacedAtlas::points()), in a picture that
/// is `wide` times as wide as high, shows at least a third of its essential zone: not behind the
/// body, nor out of the picture. True for points without a zone.
[[nodiscard]] bool shows_zone(World const& world, BodyChoice choice, std::uint32_t point,
                              View const& of_x, float wide);

/// The view of a point's essential zone by itself; nothing for points without one.
[[nodiscard]] std::optional<View> view_of_zone(World const& world, BodyChoice choice,
                                               std::uint32_t point);

}  // namespace knotmap
