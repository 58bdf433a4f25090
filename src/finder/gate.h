// The gate before an answer: the few gravest signs of a place, to be answered in two seconds.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "atlas/safety.h"

namespace knotmap {

/// A sign of a red flag that a person is asked about.
struct GateSign {
  RedFlag const* flag = nullptr;
  std::string_view sign;  ///< at most 12 words; into the flag
};

/// At most `most` signs, each different: the gravest of each flag in turn, the most urgent flags
/// first; beyond two of them, no more than make `words` together. `flags` as warnings_for returns
/// them.
[[nodiscard]] std::vector<GateSign> gravest_signs(std::span<RedFlag const* const> flags,
                                                  std::size_t most = 4, std::size_t words = 40);

}  // namespace knotmap
