// The page of a cause: what goes with a pain, and what to change.
#pragma once

#include <string>
#include <vector>

#include "relief/links.h"

namespace knotmap {

/// The words of the page, ready to be laid out by the window, the command line or print. Texts and
/// lists may be empty.
struct CausePage {
  std::string id;
  std::string title;   ///< "Typing turned to one side"
  std::string family;  ///< what it is one of: "Tilted or turned to one side"
  std::string ask;
  std::string why;
  std::string today;   ///< the one change for this week
  std::string doctor;  ///< when it is for a doctor
  std::vector<PageLink> exercises;
  std::vector<PageLink> muscles;     ///< muscles and points that it goes with; points on the right
  std::vector<std::string> sure;     ///< the grade of the evidence, then the evidence in words
  std::vector<std::string> sources;  ///< full citations
};

/// The page of a cause of `atlas`.
[[nodiscard]] CausePage page_of(Atlas const& atlas, Cause const& cause);

}  // namespace knotmap
