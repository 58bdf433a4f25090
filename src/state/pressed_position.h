// Which position the body takes while a point is pressed.
#pragma once

#include <optional>

#include "state/answers.h"
#include "state/state.h"

namespace knotmap {

/// The way of pressing of the point that the session is at, with its tool and at its place, while
/// its steps are read, held and rested. None before and afterwards, while the session is not shown,
/// and where the atlas shows no such way.
[[nodiscard]] std::optional<ShownPose> pressed_position(Answers const& answers, State const& state);

}  // namespace knotmap
