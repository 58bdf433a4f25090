// Views that show something well: the whole body, a point with its zone, a muscle, a place.
// Positions are those of the body that `choice` (or `surface`) stands for, not of the base body.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "state/state.h"
#include "state/view.h"
#include "state/world.h"

namespace knotmap {

/// The whole body, seen from the same angles as `current`.
[[nodiscard]] View whole_body(World const& world, BodyChoice choice, View const& current);
/// The whole body, to begin with: level, from the front, the back or a side, whichever is nearest
/// to `current`.
[[nodiscard]] View whole_body_to_begin(World const& world, BodyChoice choice, View const& current);

/// The view straight at the X of a point (an index into PlacedAtlas::points()), turned aside where
/// the body would occlude the X, or most of its zone. The essential zone is framed too, as far as
/// it lies within 38 cm, and no less than `least_m` round its middle. A fault when the point cannot
/// be placed.
[[nodiscard]] Result<View> view_of_point(World const& world, BodyChoice choice, std::uint32_t point,
                                         float least_m = 0.17F);

/// The view that frames the X's of a muscle on one side, from the direction that most of them face,
/// turned aside where the body would occlude them. Without a side both sides when they lie beside
/// each other, else the one that `current` is nearer to (the right one when it is in the middle). A
/// fault when the muscle has no point that can be placed.
[[nodiscard]] Result<View> view_of_muscle(World const& world, BodyChoice choice,
                                          Muscle const& muscle, std::optional<Side> side,
                                          View const& current);

/// The view straight at a place from `distance` metres, turned aside where the body would occlude
/// it, or most of what lies `around` it.
[[nodiscard]] View view_of_place(Surface const& surface, Place const& place, float distance,
                                 std::span<Dab const> around = {});

/// The view that frames a pain, all its dabs: straight at the first, from at least 0.9 m, turned as
/// view_of_place() does; of one on both sides alike (both hands) from the front or the back, so
/// that both are seen. `pain` has at least one dab.
[[nodiscard]] View view_of_pain(Surface const& surface, Pain const& pain);

/// Sets the body of `state` and moves the view along, so that it shows the same part of the new
/// body: closer than 2.2 m the same place on the skin, else the same share of the height. A flight
/// stops where it is. Does nothing when the body is shown already.
void show_body(World const& world, BodyChoice const& choice, State& state);

}  // namespace knotmap
