// What differs between two points, in words.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "atlas/atlas.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// What is said of two points A and B beside their pages. Names of regions stand with their side,
/// the largest first, at most four a list.
struct Comparison {
  std::string felt;               ///< "They are felt in nearly the same place."
  std::vector<std::string> both;  ///< regions in which both are felt
  std::vector<std::string> only_first;
  std::vector<std::string> only_second;
  std::vector<Symptom const*> for_first;   ///< symptoms that come with A and not with B
  std::vector<Symptom const*> for_second;  ///< and the other way round; at most four each
};

/// Compares two points, by their indices into PlacedAtlas::points(), by their essential zones. A
/// point that cannot be placed is felt nowhere. The symptoms point into the atlas.
[[nodiscard]] Comparison compare_points(PlacedAtlas const& placed, std::uint32_t first,
                                        std::uint32_t second);

}  // namespace knotmap
