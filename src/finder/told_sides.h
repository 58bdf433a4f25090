// Which side a story means: "left", "lft", "RHS", "both", "either side"; not "right now", "left
// over".
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "finder/told.h"
#include "story/story.h"

namespace knotmap {

/// The words of a story that say a side.
class ToldSides {
 public:
  explicit ToldSides(Story const& story);

  /// The side that is said for words: in their clause the nearest, else in their sentence, else the
  /// only one of the story.
  [[nodiscard]] std::optional<PainSide> of(std::size_t first, std::size_t last) const;
  /// The same for words that name something paired; words in the plural ("my knees") and of what
  /// lies in the middle
  /// ("chest") mean both sides. Nothing: it is to be asked.
  [[nodiscard]] std::optional<PainSide> meant(std::size_t first, std::size_t last) const;
  /// Whether a word belongs to what says a side ("on the left hand side").
  [[nodiscard]] bool is_used(std::size_t word) const { return used_[word]; }
  [[nodiscard]] bool empty() const { return said_.empty(); }

 private:
  /// Whether a single letter at a word is a side: "L temple", "shoulder (R)".
  [[nodiscard]] bool is_side_letter(std::size_t i) const;
  /// "Left is perfect", "the left side is fine": not the side of the pain.
  [[nodiscard]] bool is_fine_side(std::size_t i) const;

  struct Said {
    std::size_t at = 0;
    PainSide side = PainSide::both;
  };
  Story const* story_;
  std::vector<Said> said_;
  std::vector<bool> used_;
};

}  // namespace knotmap
