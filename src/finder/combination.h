// A combination: few points that together explain a painted pain better than the best one alone.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "finder/finder.h"
#include "finder/painted.h"

namespace knotmap {

struct Combination {
  std::vector<Candidate> candidates;  ///< two or three, in the order to press them
  float covered = 0.0F;               ///< the share of the painted area that they explain together
  /// "These two together explain 90 % of what you painted. Press the first one first: it can keep
  /// the other alive." Never tells anyone to press what is not for their own hands.
  std::string sentence;
};

/// The best combination of at most three of the likeliest candidates, of any side; nothing when
/// the best one alone does nearly as well (less than 12 % of the area more), and each member adds
/// at least 10 %. A key comes before its satellite (Atlas::keys), else the one that explains more.
[[nodiscard]] std::optional<Combination> combination_of(PlacedAtlas const& placed,
                                                        PaintedArea const& area,
                                                        std::span<Candidate const> candidates);

}  // namespace knotmap
