// The page "Why is it there?", made from the state.
#pragma once

#include "relief/plan.h"
#include "state/answers.h"
#include "state/state.h"
#include "ui/pages/relief_models.h"

namespace knotmap {

/// The questions for what is open or marked, and what follows from those that were answered.
[[nodiscard]] WhyModel why_model(Answers const& answers, State const& state, OpenWhy const& open);

/// The exercises of a plan as lines.
[[nodiscard]] std::vector<PlanLine> plan_lines(Plan const& plan);

}  // namespace knotmap
