// The page "How sure is this", made from the atlas.
#pragma once

#include "state/answers.h"
#include "state/state.h"
#include "ui/pages/relief_models.h"

namespace knotmap {

[[nodiscard]] EvidenceModel evidence_model(World const& world, State const& state);

}  // namespace knotmap
