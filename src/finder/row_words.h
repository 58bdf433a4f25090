// What each row of the list says of itself: what sets it apart from the others, in a few words.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "finder/finder.h"

namespace knotmap {

/// A row's line has at most so many words.
inline constexpr std::size_t most_row_words = 12;

/// The words of a list.
struct RowWords {
  std::vector<std::string> rows;  ///< one a row, never empty for a candidate with a reason
  std::string most;  ///< what holds for most of the first rows and so is not said by them; or ""
  std::string who;   ///< of whom the counts in the rows are: "people with long neck pain"; "" when
                     ///< none of them says a count
};

/// The words of the rows of a list, given in its order; `first`: how many of them are shown before
/// "more". What more than half of the first rows share is said once (`most`). Counts of studies are
/// shown only where they are of the same people and do not rise down the list: the order follows
/// the place as well, and a greater count below a smaller one would seem a mistake. All counts are
/// in whole_reason().
[[nodiscard]] RowWords row_words(PlacedAtlas const& placed, Pain const& pain,
                                 std::span<Candidate const* const> rows, std::size_t first);

/// How many points of one side, felt alike, a row stands for: at least 1.
[[nodiscard]] std::size_t spots_of_row(PlacedAtlas const& placed, Candidate const& candidate);

}  // namespace knotmap
