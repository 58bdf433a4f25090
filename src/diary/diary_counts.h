// What entries say, counted.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "diary/entry.h"

namespace knotmap {

struct CountedWord {
  std::string word;
  int times = 0;
};
struct CountedPlace {
  SidedId id;  ///< of a region or a point
  int times = 0;
};

/// Of some entries. Lists have the most frequent first, of equals the one that came first.
struct DiaryCounts {
  int days = 0;              ///< on which something was written down
  std::optional<int> usual;  ///< the middle (median) of all ratings; of two the higher
  std::optional<int> worst;  ///< the highest rating
  std::vector<CountedPlace> regions;
  std::vector<CountedWord> kinds;
  std::vector<CountedWord> triggers;
  std::vector<CountedPlace> pressed;   ///< points
  std::vector<CountedWord> exercises;  ///< ids
  int nights = 0;                      ///< of which something was said
  int bad_nights = 0;                  ///< slept badly
};
[[nodiscard]] DiaryCounts counts_of(std::span<Entry const* const> entries);

}  // namespace knotmap
