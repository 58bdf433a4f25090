// Reading one point of a muscle.
#pragma once

#include "atlas/reading.h"

namespace knotmap {

/// A point of `muscle`, which holds the points before it in the file ("zones_of" may name one of
/// them). Its dose is checked against the caps of `reading.atlas.safety`.
[[nodiscard]] Point read_point(Reading const& reading, Muscle const& muscle, JsonAt const& at);

}  // namespace knotmap
