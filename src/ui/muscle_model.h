// The model of a muscle's page.
#pragma once

#include <optional>

#include "state/answers.h"
#include "state/page.h"
#include "state/state.h"
#include "ui/pages/model.h"

namespace knotmap {

/// The page of a muscle, or of one side of it (`open`); nothing when the atlas lacks the muscle.
/// `work` says what is hidden or isolated, and whether anything is marked.
[[nodiscard]] std::optional<MuscleModel> muscle_model(Answers const& answers, Work const& work,
                                                      OpenMuscle const& open);

}  // namespace knotmap
