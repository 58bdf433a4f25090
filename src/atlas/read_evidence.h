// Reading evidence.json.
#pragma once

#include <vector>

#include "atlas/evidence.h"
#include "atlas/reading.h"

namespace knotmap {

/// The topics in the file's order; those with a fault as far as they could be read.
[[nodiscard]] std::vector<EvidenceTopic> read_evidence(Reading const& reading, JsonAt const& root);

}  // namespace knotmap
