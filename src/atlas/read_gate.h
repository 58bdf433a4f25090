// Reading gate.json.
#pragma once

#include <vector>

#include "atlas/reading.h"

namespace knotmap {

/// The parts of the gate, in the file's order. Faults: a part or a region twice, too many signs, or
/// signs that are too long. Ids that they name are checked by check_references.
[[nodiscard]] std::vector<GatePart> read_gate(Reading const& reading, JsonAt const& root);

}  // namespace knotmap
