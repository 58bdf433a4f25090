// The reader of dangers.json.
#pragma once

#include "atlas/danger_words.h"
#include "atlas/reading.h"

namespace knotmap {

/// Reads the root of dangers.json; safety.json has been read. Faults: a flag that safety.json
/// lacks, a group that is not there, a part or phrase without words.
[[nodiscard]] DangerWords read_danger_words(Reading const& reading, JsonAt const& root);

}  // namespace knotmap
