// The finder's part of `knotmap bench`: a click and a dab of the brush, in this atlas and in one
// ten times as large.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "cli/measure.h"
#include "finder/pain.h"
#include "state/world.h"

namespace knotmap {

/// A stroke of the brush over the back, to and fro and downward: at most so many dabs of 2 cm
/// (fewer where a ray from behind meets no skin), the same ones every time.
[[nodiscard]] Pain stroke_over_the_back(Surface const& base, int dabs);

/// "click": a click to its answer and the zones of the best point, without GL, at random places.
/// "dab": one more dab of a stroke to its list and combination. "points": how many there are. Each
/// at 1x and at 10x: every muscle ten times, under other ids and moved a little, all zones placed
/// before. `world` has been placed. Keys: docs/schema/bench.schema.json.
[[nodiscard]] nlohmann::ordered_json finder_figures(World const& world, Repeats const& repeats);

}  // namespace knotmap
