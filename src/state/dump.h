// The state as JSON text, for tests, bug reports and comparing replays.
#pragma once

#include <string>

#include "state/state.h"

namespace knotmap {

/// The state as one JSON object, indented by two spaces, keys in alphabetical order: preferences by
/// their field names, and what is marked, open and shown. It holds no clock, so two replays give
/// the same text. Bytes that are not UTF-8 are replaced by U+FFFD. The keys are documented in
/// docs/cli.md.
[[nodiscard]] std::string dump(State const& state);

}  // namespace knotmap
