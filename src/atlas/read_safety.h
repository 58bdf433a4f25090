// Reading safety.json.
#pragma once

#include <string_view>

#include "atlas/reading.h"

namespace knotmap {

/// Caps, areas, red flags and the sentences that pages end with. A cap may be stricter than the
/// program's own (DoseCaps), never milder.
[[nodiscard]] Safety read_safety(Reading const& reading, JsonAt const& root);

/// Adds a fault at `at` when a sign is too long to be read in a glance.
void check_sign(JsonAt const& at, std::string_view sign);

/// Id, action, source and words of a red flag or an illness into `flag`. Faults beside those of
/// values: a sign of more than 12 words.
void read_danger(Reading const& reading, JsonAt const& at, RedFlag& flag);

}  // namespace knotmap
