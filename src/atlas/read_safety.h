// Reading safety.json.
#pragma once

#include "atlas/reading.h"

namespace knotmap {

/// Caps, areas, red flags and the sentences that pages end with. A cap may be stricter than the
/// program's own (DoseCaps), never milder.
[[nodiscard]] Safety read_safety(Reading const& reading, JsonAt const& root);

}  // namespace knotmap
