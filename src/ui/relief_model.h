// Makes the models of the pages of a cause and of an exercise.
#pragma once

#include <optional>
#include <string_view>

#include "atlas/atlas.h"
#include "state/state.h"
#include "ui/pages/model.h"

namespace knotmap {

/// The page of the cause with this id; nothing when there is none.
[[nodiscard]] std::optional<CauseModel> cause_model(Atlas const& atlas, Work const& work,
                                                    std::string_view id);

/// The page of the exercise with this id; nothing when there is none.
[[nodiscard]] std::optional<ExerciseModel> exercise_model(Atlas const& atlas, State const& state,
                                                          std::string_view id);

}  // namespace knotmap
