// Causes: habits, loads and illnesses that go with a muscle pain, each asked in plain words.
#pragma once

#include <string>
#include <vector>

#include "atlas/sureness.h"

namespace knotmap {

/// Causes of one nature: "How you hold yourself".
struct CauseFamily {
  std::string id;
  std::string name;
  std::string about;    ///< one or two sentences
  std::string pointer;  ///< its JSON pointer in causes.json, for faults
};

/// Something that goes with a pain. It is never said to have made it.
struct Cause {
  std::string id;
  std::string family;                  ///< id of its family
  std::vector<std::string> areas;      ///< area words of the pains, the most typical first
  std::vector<std::string> muscles;    ///< ids of muscles and points, the most typical first
  int tells = 1;                       ///< 1..5: how much a "yes" tells
  bool one_sided = false;              ///< it goes with a pain on one side
  std::vector<std::string> exercises;  ///< ids, the best first; may be empty
  Sureness sureness = Sureness::opinion;
  std::vector<std::string> source;    ///< ids of sources
  std::string name;                   ///< "Typing turned to one side"
  std::string ask;                    ///< a question that is answered by yes or no
  std::string why;                    ///< how it goes with the pain
  std::string today;                  ///< the one change for this week
  std::string doctor;                 ///< when it is for a doctor; may be empty
  std::string sure;                   ///< the evidence, in words
  std::vector<std::string> synonyms;  ///< what people say, for the search
  std::string pointer;                ///< its JSON pointer in causes.json, for faults
};

}  // namespace knotmap
