#include "finder/gate.h"

#include <algorithm>

#include "base/words.h"

namespace knotmap {

namespace {

bool is_mainly_in(RedFlag const& flag, std::span<RegionHere const> regions) {
  return std::any_of(regions.begin(), regions.end(), [&](RegionHere const& here) {
    return here.region != nullptr &&
           std::find(flag.mainly.begin(), flag.mainly.end(), here.region->id) != flag.mainly.end();
  });
}

/// The flags that are asked about, in the order to ask.
std::vector<RedFlag const*> asked_of(std::span<RedFlag const* const> flags,
                                     std::span<RegionHere const> regions) {
  std::vector<RedFlag const*> asked;
  for (auto const* const flag : flags) {
    if (is_mainly_in(*flag, regions)) asked.push_back(flag);
  }
  for (auto const* const flag : flags) {
    if (flag->action != Action::emergency && !is_mainly_in(*flag, regions)) asked.push_back(flag);
  }
  return asked;
}

}  // namespace

std::vector<GateSign> gravest_signs(std::span<RedFlag const* const> flags,
                                    std::span<RegionHere const> regions, std::size_t most,
                                    std::size_t words) {
  auto const in_order = asked_of(flags, regions);
  std::vector<GateSign> signs;
  std::size_t longest = 0;
  std::size_t said = 0;  // words
  for (auto const* const flag : in_order) longest = std::max(longest, flag->signs.size());
  for (std::size_t rank = 0; rank < longest; ++rank) {
    for (auto const* const flag : in_order) {
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
