#include "finder/told_ways.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "finder/wide_words.h"

namespace knotmap {
namespace {

constexpr std::array<std::array<std::string_view, 8>, 2> ways{
    {{"neck", "shoulder", "upper_arm", "elbow", "forearm", "wrist", "palm", "fingers"},
     {"low_back", "buttock", "thigh", "knee", "calf", "ankle", "sole", "toes"}}};

}  // namespace

std::vector<std::string_view> areas_between(std::span<Region const* const> from,
                                            std::span<Region const* const> to) {
  for (auto const& way : ways) {
    auto const at = [&](std::span<Region const* const> regions) {
      return std::find_if(way.begin(), way.end(),
                          [&](std::string_view area) {
                            return std::any_of(
                                regions.begin(), regions.end(),
                                [&](Region const* region) { return has_area(*region, area); });
                          }) -
             way.begin();
    };
    auto const first = std::min(at(from), at(to));
    auto const last = std::max(at(from), at(to));
    if (last >= std::ssize(way)) continue;
    if (last - first < 2) return {};
    return {way.begin() + first + 1, way.begin() + last};
  }
  return {};
}

}  // namespace knotmap
