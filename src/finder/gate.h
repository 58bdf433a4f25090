// The gate before an answer: the few gravest signs of a place, to be answered in two seconds.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "atlas/safety.h"
#include "placement/regions.h"

namespace knotmap {

/// A sign of a red flag that a person is asked about.
struct GateSign {
  RedFlag const* flag = nullptr;
  std::string_view sign;  ///< at most 12 words; into the flag
};

/// At most `most` signs, each different: the gravest of each flag in turn; beyond two of them, no
/// more than make `words` together. First the flags that are mainly asked about in one of
/// `regions`, the most urgent first; then those that say to see a doctor. Other emergencies are not
/// asked about at every ache. `flags` as warnings_in returns them.
[[nodiscard]] std::vector<GateSign> gravest_signs(std::span<RedFlag const* const> flags,
                                                  std::span<RegionHere const> regions,
                                                  std::size_t most = 4, std::size_t words = 40);

}  // namespace knotmap
