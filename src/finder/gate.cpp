#include "finder/gate.h"

#include <algorithm>

namespace knotmap {

std::vector<GateSign> gravest_signs(std::span<RedFlag const* const> flags, std::size_t most) {
  std::vector<GateSign> signs;
  std::size_t longest = 0;
  for (auto const* const flag : flags) longest = std::max(longest, flag->signs.size());
  for (std::size_t rank = 0; rank < longest; ++rank) {
    for (auto const* const flag : flags) {
      if (signs.size() >= most) return signs;
      if (rank >= flag->signs.size()) continue;
      std::string_view const sign = flag->signs[rank];
      bool const asked = std::any_of(signs.begin(), signs.end(),
                                     [&](GateSign const& each) { return each.sign == sign; });
      if (!asked) signs.push_back({flag, sign});
    }
  }
  return signs;
}

}  // namespace knotmap
