// The model of the list of all muscles.
#pragma once

#include "state/state.h"
#include "state/world.h"
#include "ui/pages/model.h"

namespace knotmap {

/// All muscles that have a shape, by the part of the body, from head to foot. `work` says what is
/// hidden, faded and alone; a row is so when all sides of its muscle are.
[[nodiscard]] MuscleListModel muscle_list_model(World const& world, Work const& work);

}  // namespace knotmap
