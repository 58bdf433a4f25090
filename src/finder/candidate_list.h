// The list of candidates as it is shown: grouped by muscle, numbered in reading order.
#pragma once

#include <vector>

#include "finder/finder.h"
#include "placement/placed_atlas.h"

namespace knotmap {

struct CandidateRow {
  Candidate candidate;
  int number = 0;  ///< 1, 2, 3 ... down the list; also beside the X on the body
};

/// The points of one muscle on one side.
struct CandidateGroup {
  Muscle const* muscle = nullptr;
  Side side = Side::midline;
  float score = 0.0F;  ///< of its best row
  std::vector<CandidateRow> rows;
};

/// Groups in the order of their best row, at most `limit` rows in all. The best candidate is always
/// number 1.
[[nodiscard]] std::vector<CandidateGroup> grouped(PlacedAtlas const& placed,
                                                  std::vector<Candidate> const& candidates,
                                                  std::size_t limit);

/// How many rows are shown before "more": too many candidates is what people complain about most.
inline constexpr std::size_t shown_candidates = 7;

}  // namespace knotmap
