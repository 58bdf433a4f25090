// Ids of another atlas: what this one does not know is left out.
#pragma once

#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// Removes from `work` all ids that the world's atlas does not have: of the open page, of symptoms,
/// of what is hidden, faded or isolated.
void forget_unknown(World const& world, Work& work);

}  // namespace knotmap
