// Dangers sensed in a told text by all its clues together, where no single phrase tells them: "as
// if our dog had lain down on my breastbone, and my shirt is wet through".
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "atlas/atlas.h"
#include "story/story.h"

namespace knotmap {

/// A red flag, and how strongly the clues tell it.
struct Sensed {
  RedFlag const* flag = nullptr;
  float odds = 0.0F;               ///< natural logarithm of its odds against "no danger"
  std::vector<std::size_t> words;  ///< the words of the story that told most of it, in order
};

/// Weighs the clues of stories with the weights of an atlas (DangerClues), which must outlive it.
/// An atlas without any senses nothing.
class DangerSense {
 public:
  explicit DangerSense(Atlas const& atlas);

  /// What a story of at least `least_words` tells, of each flag the odds, the highest first. Long
  /// ones are read in stretches of whole sentences, of which the one with the highest odds counts.
  /// A shorter one, which is a search rather than a story, tells nothing.
  [[nodiscard]] std::vector<Sensed> sense(Story const& story) const;

  static constexpr std::size_t least_words = 6;

  /// Whether it can sense a flag at all.
  [[nodiscard]] bool knows(RedFlag const& flag) const;

 private:
  struct Stretch;

  [[nodiscard]] std::vector<Stretch> stretches_of(Story const& story) const;
  [[nodiscard]] std::vector<float> odds_of(Stretch const& stretch) const;
  [[nodiscard]] std::vector<std::size_t> words_for(Story const& story, Stretch const& stretch,
                                                   std::size_t of) const;

  DangerClues const* clues_;
  std::vector<RedFlag const*> flags_;  ///< by class - 1
};

}  // namespace knotmap
