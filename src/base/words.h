// Words as people type them: folding to plain lower case, distance between words, "did you mean".
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/side.h"

namespace knotmap {

/// Lower case ASCII; '_', '-', '.', ',' and other punctuation become single spaces; ends trimmed.
[[nodiscard]] std::string folded(std::string_view text);

/// The words of a folded text.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

/// Optimal string alignment distance (Damerau-Levenshtein without repeated edits): insertions,
/// deletions, substitutions and swaps of neighbours each cost one.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// With its first letter large (ASCII).
[[nodiscard]] std::string capitalized(std::string text);

/// "temple, right"; on the midline the name alone.
[[nodiscard]] std::string with_side(std::string const& name, Side side);

/// The nearest of `known` to a mistyped `word`, or "" when none is near enough (a third of its
/// length).
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<std::string const> known);

}  // namespace knotmap
