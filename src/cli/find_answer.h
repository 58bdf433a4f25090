// How `knotmap find` answers: in words, and as JSON.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/danger_answer.h"
#include "finder/combination.h"
#include "finder/finder.h"
#include "finder/search_index.h"
#include "finder/told.h"
#include "relief/page.h"
#include "state/world.h"
#include "story/heard.h"

namespace knotmap {

/// A pain with all that is known of it.
struct FindAnswer {
  std::optional<Place> place;  ///< where it is, or the first of its places; none: symptoms alone
  std::vector<ToldPlace> places;
  std::string understood;  ///< how the words were taken; empty when it was not told in words
  std::vector<Symptom const*> symptoms;
  bool by_words = false;      ///< it was told in words
  std::vector<Heard> heard;   ///< the dangers that the words tell, the most urgent first
  std::vector<Found> offers;  ///< where nothing was understood: what comes nearest
  /// Causes and exercises that the words name beside a pain, or in its stead.
  std::vector<Found> also;
  std::optional<PainSide> side;  ///< of what the words tell
  bool asks_side = false;        ///< they do not say a side
  bool alike = false;            ///< the pain is on both sides alike
  std::vector<RedFlag const*> warnings;
  std::vector<RegionHere> regions;  ///< that the pain is marked in
  std::vector<std::string> notes;   ///< what to know before pressing, of this complaint
  std::vector<Candidate> candidates;
  std::optional<Combination> combination;
  std::optional<PressNote> press_here;  ///< of the strictest place that is marked
  std::vector<Symptom const*> worth_asking;
  Person person;  ///< who would press

  /// Whether anything was understood beside dangers.
  [[nodiscard]] bool is_answer() const { return tells_pain() || !also.empty(); }
  /// Whether that is a pain or a part of the body.
  [[nodiscard]] bool tells_pain() const { return !by_words || !understood.empty(); }
  /// Whether a danger was told over which nothing is pressed.
  [[nodiscard]] bool holds() const { return hold(heard); }
};

/// Prints the answer for a person: dangers that were told, the gate's few signs, then the
/// candidates, best first. Over a danger that is for today no point is listed, unless `anyway`.
void print_text(World const& world, FindAnswer const& found, bool anyway);
/// Prints the answer for programs (docs/schema/find.schema.json). "at" is on the base body,
/// "position" on `body`.
void print_json(World const& world, BodyChoice const& body, FindAnswer const& found);

}  // namespace knotmap
