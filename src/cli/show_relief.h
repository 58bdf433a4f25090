// `knotmap show` of a cause, an exercise and the evidence.
#pragma once

#include "atlas/atlas.h"

namespace knotmap {

void show_cause(Atlas const& atlas, Cause const& cause, bool markdown, bool json);
void show_exercise(Atlas const& atlas, Exercise const& exercise, bool markdown, bool json);
void show_evidence(Atlas const& atlas, bool markdown, bool json);

}  // namespace knotmap
