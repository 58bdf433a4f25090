// Reading keys.json.
#pragma once

#include <vector>

#include "atlas/reading.h"

namespace knotmap {

/// The key links of the file, in its order. Faults: a key twice, a key that is its own satellite.
/// Ids that they name are checked by check_references.
[[nodiscard]] std::vector<KeyLink> read_keys(Reading const& reading, JsonAt const& root);

}  // namespace knotmap
