// The list's model: what is marked, painted and ticked, what may cause it, and what to ask next.
#pragma once

#include "scene/director.h"
#include "ui/pages/model.h"

namespace knotmap {

/// There is something to answer: a pain, or a symptom.
[[nodiscard]] inline bool is_told(State const& state) {
  return !state.pain.empty() || !state.symptoms.empty();
}

[[nodiscard]] PainModel pain_model(World const& world, State const& state, Director& director);

[[nodiscard]] RowModel row_of(PlacedAtlas const& placed, Candidate const& candidate, int number);

}  // namespace knotmap
