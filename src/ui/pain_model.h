// The list's model: what is marked, painted and ticked, what may cause it, and what to ask next.
#pragma once

#include "state/answers.h"
#include "ui/pages/model.h"

namespace knotmap {

[[nodiscard]] PainModel pain_model(Answers const& answers, State const& state);

/// A candidate as a row of a list, with its number in that list.
[[nodiscard]] RowModel row_of(PlacedAtlas const& placed, Candidate const& candidate, int number);

}  // namespace knotmap
