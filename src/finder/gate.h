// The gate before an answer: the few gravest signs of a place, to be answered in two seconds.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "atlas/atlas.h"
#include "placement/regions.h"

namespace knotmap {

/// A sign of a red flag that a person is asked about.
struct GateSign {
  RedFlag const* flag = nullptr;
  std::string_view sign;  ///< at most 12 words; into the atlas
};

/// At most `most` signs, each different, of the parts of the gate that `regions` belong to: the
/// gravest of each part, then the next of each; of equal rank the most urgent first. Beyond two of
/// them, no more than make `words` together.
[[nodiscard]] std::vector<GateSign> gravest_signs(Atlas const& atlas,
                                                  std::span<RegionHere const> regions,
                                                  std::size_t most = 4, std::size_t words = 40);

/// One sign of each flag that `asked` leaves out, in the order of `flags`: the gravest that is not
/// said yet. A flag whose signs are all said is left out.
[[nodiscard]] std::vector<GateSign> more_signs(std::span<RedFlag const* const> flags,
                                               std::span<GateSign const> asked);

}  // namespace knotmap
