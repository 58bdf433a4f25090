// The answers' part of `knotmap bench`: how often the right point comes first, and how steady
// answers are.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "cli/measure.h"
#include "state/world.h"

namespace knotmap {

/// "answers": each point's own essential zone painted as people paint (60 to 100 % of it, every dab
/// up to 1 cm off), so many times: the share of paintings in whose list the point comes first,
/// among three, among seven; the same for its zone painted whole and for a click at its deepest
/// place. "neighbours": of pairs of clicks 1 cm apart over the whole skin, the share whose first
/// answer differs. Without GL; `world` has been placed. Keys: docs/schema/bench.schema.json.
[[nodiscard]] nlohmann::ordered_json answer_figures(World const& world, Repeats const& repeats);

}  // namespace knotmap
