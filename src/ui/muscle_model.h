// The model of a muscle's page.
#pragma once

#include <optional>

#include "state/page.h"
#include "state/state.h"
#include "state/world.h"
#include "ui/pages/model.h"

namespace knotmap {

/// The page of a muscle, or of one side of it; nothing when the atlas does not know it.
[[nodiscard]] std::optional<MuscleModel> muscle_model(World const& world, Work const& work,
                                                      OpenMuscle const& open);

}  // namespace knotmap
