// Reading causes.json.
#pragma once

#include "atlas/reading.h"

namespace knotmap {

/// Reads the causes and their families into the atlas; those with a fault as far as they could be
/// read. Whether ids name anything is checked when all files are read (check_references).
void read_causes(Reading& reading, JsonAt const& root);

}  // namespace knotmap
