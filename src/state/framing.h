// Views that show a thing well: the whole body, a point with its zones, a place.
#pragma once

#include <cstdint>
#include <optional>

#include "state/state.h"
#include "state/view.h"
#include "state/world.h"

namespace knotmap {

/// The whole body from where the view looks now.
[[nodiscard]] View whole_body(World const& world, BodyChoice choice, View const& current);

/// The X from straight before it, far enough that its essential zone is seen too when it lies near.
/// A fault when the point cannot be placed.
[[nodiscard]] Result<View> view_of_point(World const& world, BodyChoice choice,
                                         std::uint32_t point);

/// All X's of a muscle, or those of one of its sides, from where most of them face. A fault when
/// none can be placed.
[[nodiscard]] Result<View> view_of_muscle(World const& world, BodyChoice choice,
                                          Muscle const& muscle, std::optional<Side> side = {});

/// The place from straight before it.
[[nodiscard]] View view_of_place(Surface const& surface, Place const& place, float distance);

/// Shows another body. The eye keeps to the same part of it: from near by to the skin that it looks
/// at, from further away to the same share of the height. A flight ends where it is.
void show_body(World const& world, BodyChoice const& choice, State& state);

}  // namespace knotmap
