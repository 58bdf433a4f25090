#include "finder/gate.h"

#include <algorithm>

#include "base/words.h"

namespace knotmap {

namespace {

/// The parts of the gate that regions belong to, each once.
std::vector<GatePart const*> parts_of(Atlas const& atlas, std::span<RegionHere const> regions) {
  std::vector<GatePart const*> parts;
  for (auto const& here : regions) {
    auto const* const part = here.region == nullptr ? nullptr : atlas.gate_part(here.region->id);
    if (part != nullptr && std::find(parts.begin(), parts.end(), part) == parts.end())
      parts.push_back(part);
  }
  return parts;
}

/// All signs of the parts in the order to ask.
std::vector<GateSign> in_order(Atlas const& atlas, std::span<GatePart const* const> parts) {
  std::vector<GateSign> signs;
  std::size_t longest = 0;
  for (auto const* const part : parts) longest = std::max(longest, part->signs.size());
  for (std::size_t rank = 0; rank < longest; ++rank) {
    auto const first = static_cast<std::ptrdiff_t>(signs.size());
    for (auto const* const part : parts) {
      if (rank >= part->signs.size()) continue;
      auto const& sign = part->signs[rank];
      if (auto const* const flag = atlas.red_flag(sign.flag)) signs.push_back({flag, sign.words});
    }
    std::stable_sort(signs.begin() + first, signs.end(), [](GateSign const& a, GateSign const& b) {
      return a.flag->action > b.flag->action;
    });
  }
  return signs;
}

bool is_said(std::span<GateSign const> signs, std::string_view words) {
  return std::any_of(signs.begin(), signs.end(),
                     [&](GateSign const& each) { return each.sign == words; });
}

}  // namespace

std::vector<GateSign> gravest_signs(Atlas const& atlas, std::span<RegionHere const> regions,
                                    std::size_t most, std::size_t words) {
  constexpr std::size_t least = 2;
  std::vector<GateSign> signs;
  std::size_t said = 0;  // words
  for (auto const& next : in_order(atlas, parts_of(atlas, regions))) {
    if (signs.size() >= most) return signs;
    if (is_said(signs, next.sign)) continue;
    said += words_of(next.sign).size();
    if (signs.size() >= least && said > words) return signs;
    signs.push_back(next);
  }
  return signs;
}

std::vector<GateSign> more_signs(std::span<RedFlag const* const> flags,
                                 std::span<GateSign const> asked) {
  std::vector<GateSign> said(asked.begin(), asked.end());
  std::vector<GateSign> more;
  for (auto const* const flag : flags) {
    bool const known = std::any_of(asked.begin(), asked.end(),
                                   [&](GateSign const& each) { return each.flag == flag; });
    if (known) continue;
    auto const sign = std::find_if(flag->signs.begin(), flag->signs.end(),
                                   [&](std::string const& each) { return !is_said(said, each); });
    if (sign == flag->signs.end()) continue;
    more.push_back({flag, *sign});
    said.push_back(more.back());
  }
  return more;
}

}  // namespace knotmap
