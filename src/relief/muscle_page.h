// The page of a muscle: what it is, what keeps it tight, what belongs to it.
#pragma once

#include <string>
#include <vector>

#include "relief/links.h"

namespace knotmap {

/// The words of the page, ready to be laid out by the window, the command line or print. Lists may
/// be empty.
struct MusclePage {
  std::string id;
  std::string title;                ///< "Inner arch muscle"
  std::string latin;                ///< "Abductor hallucis"; empty where that is its title
  std::string plain;                ///< "the big kite-shaped muscle of the neck and upper back"
  std::string does;                 ///< what it does
  std::string origin;               ///< where it begins
  std::string insertion;            ///< where it ends
  std::vector<std::string> causes;  ///< what keeps it tight, a sentence each
  std::vector<PageLink> goes_with;  ///< pages of causes that name it, the most telling first
  std::vector<PageLink> exercises;  ///< pages of exercises for it
  std::vector<std::string> mistaken_for;  ///< what else feels like it, a sentence each
  /// A symptom beyond pain.
  struct Felt {
    std::string id;
    std::string name;
    std::string warning;  ///< shown first; may be empty
  };
  std::vector<Felt> symptoms;
  std::vector<PageLink> keys;        ///< what may keep it alive: try these first
  std::vector<PageLink> satellites;  ///< what it may keep alive
  std::vector<PageLink> related;     ///< muscles to look at as well
  std::vector<std::string> sources;  ///< full citations
};

/// The page of a muscle of `atlas`.
[[nodiscard]] MusclePage page_of(Atlas const& atlas, Muscle const& muscle);

/// The citations of sources by their ids, in order, each once; unknown ids are left out.
[[nodiscard]] std::vector<std::string> citations(Atlas const& atlas,
                                                 std::vector<std::string> const& ids);

}  // namespace knotmap
