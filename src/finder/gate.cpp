#include "finder/gate.h"

#include <algorithm>

#include "base/words.h"

namespace knotmap {

std::vector<GateSign> gravest_signs(std::span<RedFlag const* const> flags, std::size_t most,
                                    std::size_t words) {
  std::vector<GateSign> signs;
  std::size_t longest = 0;
  std::size_t said = 0;  // words
  for (auto const* const flag : flags) longest = std::max(longest, flag->signs.size());
  for (std::size_t rank = 0; rank < longest; ++rank) {
    for (auto const* const flag : flags) {
      if (signs.size() >= most) return signs;
      if (rank >= flag->signs.size()) continue;
      std::string_view const sign = flag->signs[rank];
      bool const asked = std::any_of(signs.begin(), signs.end(),
                                     [&](GateSign const& each) { return each.sign == sign; });
      if (asked) continue;
      said += words_of(sign).size();
      constexpr std::size_t least = 2;
      if (signs.size() >= least && said > words) return signs;
      signs.push_back({flag, sign});
    }
  }
  return signs;
}

}  // namespace knotmap
