// The diary's pains of some days, as the body shows them, in words.
#pragma once

#include <array>
#include <string>

#include "diary/diary_summary.h"
#include "diary/pain_composite.h"
#include "state/world.h"

namespace knotmap {

/// What stands beside the painted body, on screen and on paper.
struct PaintedWords {
  std::string days;      ///< which, and how many of them have an entry
  std::string sentence;  ///< where most often, where strongest; or why nothing is painted
  std::string left_out;  ///< how many entries are not in it; or ""
  /// Now and then, often, most days: "Often: 4 to 7 of 12 days". Empty where there are too few days
  /// to say how often, so that nothing is hatched; one alone where no count of days is in its step.
  std::array<std::string, 3> often;

  [[nodiscard]] bool tells_how_often() const { return !often.back().empty(); }
  /// "Darker: stronger. Closer lines: more often."
  [[nodiscard]] std::string legend() const;
};

/// The words of a composite of these days.
[[nodiscard]] PaintedWords painted_words(World const& world, PainComposite const& composite,
                                         Days const& days);

}  // namespace knotmap
