// The page of an exercise: what it is for, how it is done, how much.
#pragma once

#include <string>
#include <vector>

#include "relief/links.h"

namespace knotmap {

/// The words of the page, ready to be laid out by the window, the command line or print. Texts and
/// lists may be empty.
struct ExercisePage {
  std::string id;
  std::string title;     ///< "Blades together, lying in bed"
  std::string subtitle;  ///< "Makes stronger; on your back; with a wall"
  std::string what_for;
  std::string start;
  std::vector<std::string> steps;
  std::string dose;                    ///< "5 times, hold 5 seconds, on 4 days a week"
  std::vector<std::string> raise;      ///< when to do more, and when less
  std::string harder;                  ///< what comes once the most is reached
  std::vector<std::string> pain_rule;  ///< how much it may hurt
  std::string avoid;
  std::vector<std::string> not_with;  ///< with which words about oneself it is not offered
  std::vector<PageLink> muscles;      ///< that it is for
  std::vector<PageLink> causes;       ///< that it belongs to
  std::vector<std::string> sure;      ///< the grade of the evidence, then the evidence in words
  std::vector<std::string> sources;   ///< full citations
};

/// The page of an exercise of `atlas`.
[[nodiscard]] ExercisePage page_of(Atlas const& atlas, Exercise const& exercise);

}  // namespace knotmap
