// Why a candidate is listed, in words.
#pragma once

#include <string>

#include "atlas/atlas.h"

namespace knotmap {

/// For a click inside a zone or beside it. `inner` is 0 at the border and 1 well inside.
[[nodiscard]] std::string reason_of_click(Level level, bool inside, float inner);

/// For a painted pain; the shares are those of Candidate.
[[nodiscard]] std::string reason_of_paint(Level level, float covered, float unpainted);

/// The reason of a painted pain, reworded for one that was told in words: without what was painted
/// and what was left out.
[[nodiscard]] std::string reason_as_told(std::string reason);

/// A reason without what is said after it: "fits most of what you painted".
[[nodiscard]] std::string first_part(std::string const& reason);

/// For a mark on the point's own X.
[[nodiscard]] std::string reason_of_here();

/// A share of what was painted in words: "all", "most", "about half" ... Percentages would claim
/// more than is known.
[[nodiscard]] std::string share_in_words(float share);

/// For a pain on the muscle itself, away from its zones.
[[nodiscard]] std::string reason_of_under(bool click);

}  // namespace knotmap
