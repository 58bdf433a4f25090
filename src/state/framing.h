// Views that show something well: the whole body, a point with its zone, a muscle, a place.
// Positions are those of the body that `choice` (or `surface`) stands for, not of the base body.
#pragma once

#include <cstdint>
#include <optional>

#include "state/state.h"
#include "state/view.h"
#include "state/world.h"

namespace knotmap {

/// The whole body, seen from the same angles as `current`.
[[nodiscard]] View whole_body(World const& world, BodyChoice choice, View const& current);

/// The view straight at the X of a point (an index into PlacedAtlas::points()), turned aside where
/// the body would occlude the X. The essential zone is framed too, as far as it lies within 38 cm.
/// A fault when the point cannot be placed.
[[nodiscard]] Result<View> view_of_point(World const& world, BodyChoice choice,
                                         std::uint32_t point);

/// The view that frames all X's of a muscle, or those of one side, from the direction that most of
/// them face. A side without points gives the view of the whole muscle. A fault when the muscle has
/// no point that can be placed.
[[nodiscard]] Result<View> view_of_muscle(World const& world, BodyChoice choice,
                                          Muscle const& muscle, std::optional<Side> side = {});

/// The view straight at a place from `distance` metres, turned aside where the body would occlude
/// it.
[[nodiscard]] View view_of_place(Surface const& surface, Place const& place, float distance);

/// Sets the body of `state` and moves the view along, so that it shows the same part of the new
/// body: closer than 2.2 m the same place on the skin, else the same share of the height. A flight
/// stops where it is. Does nothing when the body is shown already.
void show_body(World const& world, BodyChoice const& choice, State& state);

}  // namespace knotmap
