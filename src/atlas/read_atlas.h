// Reading the atlas folder.
#pragma once

#include <filesystem>

#include "atlas/atlas.h"
#include "base/fault.h"

namespace knotmap {

/// What reading a folder gave: as much as could be read, and every fault found on the way.
struct AtlasReading {
  Atlas atlas;
  Faults faults;
};

/// Reads the whole folder. Never throws; a folder that is not there is one fault. Checks all that
/// can be known without a body: JSON, types, unknown and missing keys, ids, duplicates, sources,
/// doses against the caps of safety.json, texts. What needs a body is checked by check_placement
/// (placement/placement_check.h) and check_muscles (muscles/muscle_check.h).
[[nodiscard]] AtlasReading read_atlas(std::filesystem::path const& folder);

}  // namespace knotmap
