// The model of a point's page.
#pragma once

#include <optional>

#include "state/answers.h"
#include "ui/pages/model.h"

namespace knotmap {

/// The page of a point, with the next candidate after it when something is marked or ticked.
/// Nothing when the atlas lacks the point.
[[nodiscard]] std::optional<PointModel> point_model(Answers const& answers, State const& state,
                                                    SidedId const& id);

}  // namespace knotmap
