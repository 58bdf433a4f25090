// What is known and what is disputed, topic by topic, for the page "How sure is this".
#pragma once

#include <string>
#include <vector>

#include "atlas/sureness.h"

namespace knotmap {

struct EvidenceTopic {
  std::string id;
  Sureness sureness = Sureness::opinion;
  std::vector<std::string> source;   ///< ids of sources
  std::string title;                 ///< "Finding a point with the fingers"
  std::vector<std::string> known;    ///< what speaks for it, a sentence each
  std::vector<std::string> doubted;  ///< what speaks against it, or is not known
  std::string so;                    ///< what this map does because of it
};

}  // namespace knotmap
