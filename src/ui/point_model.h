// The model of a point's page.
#pragma once

#include <optional>

#include "state/answers.h"
#include "ui/pages/model.h"

namespace knotmap {

/// The page of a point beside what is marked; nothing when the atlas does not know it.
[[nodiscard]] std::optional<PointModel> point_model(Answers const& answers, Work const& work,
                                                    SidedId const& id);

}  // namespace knotmap
