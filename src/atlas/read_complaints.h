// Reading complaints.json.
#pragma once

#include <vector>

#include "atlas/complaint.h"
#include "atlas/reading.h"

namespace knotmap {

/// The complaints; those with a fault as far as they could be read. Whether ids name anything is
/// checked when all files are read (check_references).
[[nodiscard]] std::vector<Complaint> read_complaints(Reading const& reading, JsonAt const& root);

}  // namespace knotmap
