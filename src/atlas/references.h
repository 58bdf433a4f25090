// Whether the ids by which atlas files refer to one another name anything.
#pragma once

#include <string>
#include <vector>

#include "atlas/atlas.h"
#include "base/fault.h"

namespace knotmap {

/// Adds a fault for each id of a muscle, point or region that the atlas lacks: in related muscles,
/// in what a muscle lies under, in symptoms, keys, causes and exercises; for muscles that lie under
/// each other in a ring; and for what is used and a file of words lacks: a region in the gate, an
/// area in the movements, a tool or a place in the tools. `unread` are the ids of muscles whose
/// file could not be read: their names are let pass, since that file has a fault of its own.
void check_references(Atlas const& atlas, std::vector<std::string> const& unread, Faults& faults);

}  // namespace knotmap
