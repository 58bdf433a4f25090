// The finder's part of `knotmap bench`: a click and a dab of the brush, in this atlas and in one
// ten times as large.
#pragma once

#include <functional>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "state/world.h"

namespace knotmap {

/// What a piece of work takes.
[[nodiscard]] double milliseconds(std::function<void()> const& work);

/// A value with this share of the others below it; 0 of none.
[[nodiscard]] double quantile(std::vector<double> values, double share);

/// To a thousandth.
[[nodiscard]] double rounded(double value);

/// "click": a click to its answer and the zones of the best point, without GL, at random places.
/// "dab": one more dab of a stroke to its list and combination. Each at 1x and at 10x: every muscle
/// ten times, under other ids and moved a little, all zones placed before. `world` has been placed.
[[nodiscard]] nlohmann::ordered_json finder_figures(World const& world);

}  // namespace knotmap
