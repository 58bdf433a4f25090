// The page of the week, made from the state.
#pragma once

#include "state/answers.h"
#include "state/state.h"
#include "ui/pages/relief_models.h"

namespace knotmap {

/// The week that is under way; an empty one when there is none.
[[nodiscard]] WeekModel week_model(World const& world, State const& state);

}  // namespace knotmap
