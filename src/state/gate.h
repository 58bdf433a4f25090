// The gate of a state: which warning signs are asked about, and whether they were answered.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "finder/gate.h"
#include "placement/regions.h"
#include "preferences/none_told.h"

namespace knotmap {

/// What is asked before the list.
struct Gate {
  std::vector<GateSign> signs;      ///< none: there is nothing to ask
  std::vector<GatePlace> places;    ///< the parts of the body that an answer is about
  bool is_open = true;              ///< the list may be used: answered, or asked for all the same
  std::optional<int> answered_day;  ///< when "none of these" was said, days since 1970-01-01
};

/// The parts of the body that regions belong to, each once.
[[nodiscard]] std::vector<GatePlace> gate_places(std::span<RegionHere const> regions);

/// The oldest of the answers that cover every one of `places` with all `flags`, as strong a pain,
/// and not longer ago than none_holds_days; null while one is missing, and without places.
[[nodiscard]] NoneTold const* none_told_of(std::span<NoneTold const> told,
                                           std::span<GatePlace const> places,
                                           std::span<RedFlag const* const> flags, float strength,
                                           int today);

/// Removes the answers for `places`: they are asked about again.
void forget_none(std::vector<NoneTold>& told, std::span<GatePlace const> places);

}  // namespace knotmap
