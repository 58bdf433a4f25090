// Words as people type them: folding for comparison, distance between words, "did you mean".
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/side.h"

namespace knotmap {

/// A text made ready for comparison: ASCII letters in lower case, apostrophes dropped, every other
/// run of ASCII punctuation and spaces one space, none at the ends. Other UTF-8 bytes are kept.
[[nodiscard]] std::string folded(std::string_view text);

/// The words of `folded(text)`, in order.
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

/// How many edits lead from one text to the other: insertions, deletions, substitutions and swaps
/// of neighbouring bytes cost one each (optimal string alignment). Time is the product of the
/// lengths.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The text with its first letter in upper case, when that is ASCII.
[[nodiscard]] std::string capitalized(std::string text);

/// The beginning of a UTF-8 text, at most `most` bytes, cut between two characters.
[[nodiscard]] std::string_view beginning_of(std::string_view text, std::size_t most);

/// The first `count` sentences of a text; a sentence ends with a full stop before a space.
[[nodiscard]] std::string_view first_sentences(std::string_view text, std::size_t count);

/// Whether a text is one of `words`.
[[nodiscard]] bool is_one_of(std::string_view text, std::span<std::string_view const> words);

/// A name with its side: "temple, right"; on the midline the name alone.
[[nodiscard]] std::string with_side(std::string const& name, Side side);

/// The word of `known` with the least edit distance to a mistyped `word`, the first of equals; ""
/// when none is within a third of the word's length (at least 1).
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<std::string const> known);

}  // namespace knotmap
