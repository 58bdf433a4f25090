// `knotmap show` of a cause, an exercise and the evidence.
#pragma once

#include "atlas/atlas.h"

namespace knotmap {

/// The argument of `knotmap show` for what is known and what is disputed.
inline constexpr auto evidence_id = "evidence";

void show_cause(Atlas const& atlas, Cause const& cause, bool markdown, bool json);
void show_exercise(Atlas const& atlas, Exercise const& exercise, bool markdown, bool json);
void show_evidence(Atlas const& atlas, bool markdown, bool json);

}  // namespace knotmap
