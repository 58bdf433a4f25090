// How `knotmap find` answers: in words, and as JSON.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "finder/combination.h"
#include "finder/finder.h"
#include "finder/told.h"
#include "relief/page.h"
#include "state/world.h"

namespace knotmap {

/// A pain with all that is known of it.
struct FindAnswer {
  std::optional<Place> place;  ///< where it is, or the first of its places; none: symptoms alone
  std::vector<ToldPlace> places;
  std::string understood;  ///< how the words were taken; empty when it was not told in words
  std::vector<Symptom const*> symptoms;
  std::vector<RedFlag const*> warnings;
  std::vector<Candidate> candidates;
  std::optional<Combination> combination;
  std::optional<PressNote> press_here;  ///< of the strictest place that is marked
  std::vector<Symptom const*> worth_asking;
};

/// Prints the answer for a person: warnings, then the candidates, best first.
void print_text(World const& world, FindAnswer const& found);
/// Prints the answer for programs (docs/schema/find.schema.json). "at" is on the base body,
/// "position" on `body`.
void print_json(World const& world, BodyChoice const& body, FindAnswer const& found);

}  // namespace knotmap
