// A combination: two or three points that together explain a painted pain better than the best
// alone.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "finder/finder.h"
#include "finder/painted.h"

namespace knotmap {

/// Two or three candidates to press one after the other.
struct Combination {
  std::vector<Candidate> candidates;  ///< two or three, in the order to press them
  float covered = 0.0F;               ///< the share of the painted area that they explain together
  /// "These two together fit most of what you painted. Press the first one first: it can keep
  /// the other alive." It never says to press a point that is not for the person's own hands.
  std::string sentence;
};

/// The best combination of two or three of `candidates`, of any side. It explains at least 12 % of
/// the area more than the best candidate alone, and each member adds at least 10 %; nothing when
/// there is none such. A key stands before its satellite (Atlas::keys), otherwise the one that
/// explains more first. `area` is the painted area that `candidates` are of; `person` who would
/// press.
[[nodiscard]] std::optional<Combination> combination_of(PlacedAtlas const& placed,
                                                        PaintedArea const& area,
                                                        std::span<Candidate const> candidates,
                                                        Person const& person = {});

}  // namespace knotmap
