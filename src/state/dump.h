// The state as JSON text, for tests, reports of faults and replays.
#pragma once

#include <string>

#include "state/state.h"

namespace knotmap {

/// One JSON object: the preferences by their field names, then what is marked, open and shown. Ids
/// and numbers only; the clock is left out. The keys are documented in docs/cli.md.
[[nodiscard]] std::string dump(State const& state);

}  // namespace knotmap
