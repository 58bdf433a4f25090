// The list of candidates as it is shown: grouped by muscle and numbered.
#pragma once

#include <cstdint>
#include <vector>

#include "finder/finder.h"
#include "placement/placed_atlas.h"

namespace knotmap {

/// A row of the list.
struct CandidateRow {
  Candidate candidate;
  int number = 0;  ///< from 1 down the list; also shown beside its X on the body
};

/// The candidates of one muscle on one side.
struct CandidateGroup {
  Muscle const* muscle = nullptr;
  Side side = Side::midline;
  float score = 0.0F;              ///< of its best row
  std::vector<CandidateRow> rows;  ///< best first
};

/// How many rows are shown before "more": long lists are what people complain about most.
inline constexpr std::size_t shown_candidates = 7;

/// The candidates that are shown before "more", by index: the first shown_candidates, without rare
/// points (prevalence 1) unless fewer than three others are there. `candidates` are as
/// find_candidates returns them.
[[nodiscard]] std::vector<std::size_t> first_rows(PlacedAtlas const& placed,
                                                  std::vector<Candidate> const& candidates);

/// The first_rows of the candidates as groups in the order of their best row; the best candidate is
/// number 1. With `all`, groups of all others follow after them, so that no row changes its number
/// or its place; a muscle may then have a second group.
[[nodiscard]] std::vector<CandidateGroup> grouped(PlacedAtlas const& placed,
                                                  std::vector<Candidate> const& candidates,
                                                  bool all);

/// The row of a list that has this point, at its head or among those it stands for; or nullptr.
[[nodiscard]] CandidateRow const* row_with(std::vector<CandidateGroup> const& list,
                                           std::uint32_t point);

/// How many of the first rows are about as likely as each other: 2 or 3 when their scores lie
/// within a tenth, else 1; 0 for no candidates.
[[nodiscard]] std::size_t about_as_likely(std::vector<Candidate> const& candidates);

}  // namespace knotmap
