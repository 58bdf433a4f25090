// The session's part of `knotmap bench`: keys and undoable dabs when much is painted, a long text.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "base/fault.h"
#include "state/world.h"

namespace knotmap {

/// "next_key": the key that opens the next point of the list, with 200 and with 1,000 dabs painted
/// over the back, against making the same list anew. "undoable_dabs": 1,000 dabs painted by
/// command, each a step back, against finding their places on the skin alone. "told_text": a text
/// of 16 kB to its answer, against reading its words alone. Without GL; `world` has been placed.
/// Keys: docs/schema/bench.schema.json. A fault when a command fails.
[[nodiscard]] Result<nlohmann::ordered_json> session_figures(World const& world);

}  // namespace knotmap
