// The clues of a story: its words, their stems and its pairs of neighbouring words, with what is
// denied marked. What DangerSense (story/danger_sense.h) weighs, and what it was learned from.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "story/story.h"

namespace knotmap {

/// One clue at one place of a story.
struct Clue {
  std::string text;      ///< "sweat", "~sweat" of "sweating", "cold+sweat", "no_fever"
  std::size_t word = 0;  ///< the word, of a pair the second
};

/// All clues, word by word: the word (a number as its range: "=50-64"), its stem, and with the word
/// before it in the same clause the pair. What is denied begins with "no_". Three a word at most.
[[nodiscard]] std::vector<Clue> clues_of(Story const& story);

}  // namespace knotmap
