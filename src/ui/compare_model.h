// The model of the page of two compared points.
#pragma once

#include <optional>

#include "state/answers.h"
#include "ui/pages/model.h"

namespace knotmap {

/// The page of two points. Nothing when the atlas lacks one of them.
[[nodiscard]] std::optional<CompareModel> compare_model(Answers const& answers, State const& state,
                                                        OpenCompare const& both);

}  // namespace knotmap
