// Reading symptoms.json.
#pragma once

#include <vector>

#include "atlas/reading.h"

namespace knotmap {

/// The symptoms of the file, in its order. Ids that they name are checked by check_references.
[[nodiscard]] std::vector<Symptom> read_symptoms(Reading const& reading, JsonAt const& root);

}  // namespace knotmap
