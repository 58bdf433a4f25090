// The page of a muscle: what it is, what keeps it tight, what belongs to it.
#pragma once

#include <string>
#include <vector>

#include "relief/links.h"

namespace knotmap {

/// Ready words; the window, the command line and print only lay them out. Lists may be empty.
struct MusclePage {
  std::string id;
  std::string title;      ///< "Trapezius"
  std::string plain;      ///< "the big kite-shaped muscle of the neck and upper back"
  std::string does;       ///< what it does
  std::string origin;     ///< where it begins
  std::string insertion;  ///< where it ends
  std::vector<std::string> causes;
  std::vector<std::string> mistaken_for;
  struct Felt {
    std::string id;
    std::string name;
    std::string warning;  ///< read first; may be empty
  };
  std::vector<Felt> symptoms;        ///< beyond pain
  std::vector<PageLink> keys;        ///< what may keep it alive: try these first
  std::vector<PageLink> satellites;  ///< what it may keep alive
  std::vector<PageLink> related;
  std::vector<std::string> sources;  ///< full citations
};

[[nodiscard]] MusclePage page_of(Atlas const& atlas, Muscle const& muscle);

/// Citations of sources by their ids, each once, in order; unknown ids are left out.
[[nodiscard]] std::vector<std::string> citations(Atlas const& atlas,
                                                 std::vector<std::string> const& ids);

}  // namespace knotmap
