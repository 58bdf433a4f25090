// The diary's part of `knotmap bench`: many made-up entries, opened, drawn, painted and exported.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "base/fault.h"
#include "state/world.h"

namespace knotmap {

/// "diary": ten years with 10,000 entries; "diary_10x": with 100,000. Without GL; `world` has been
/// placed. Keys: docs/schema/bench.schema.json. A fault when the diary's file, which lies in a
/// folder for passing files, cannot be written.
[[nodiscard]] Result<nlohmann::ordered_json> diary_figures(World const& world);

}  // namespace knotmap
