// Everything that is computed from a world and what is marked on it: candidates, warnings, search.
// Commands, scene, panels and command line share it.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "finder/candidate_list.h"
#include "finder/combination.h"
#include "finder/finder.h"
#include "finder/painted.h"
#include "finder/search_index.h"
#include "finder/told.h"
#include "state/gate.h"
#include "state/state.h"
#include "state/world.h"
#include "story/heard.h"

namespace knotmap {

/// The answers to what is marked on one world, with a cache of the last ones.
///
/// Every function takes the work to answer for. Asking again for an equal work costs a comparison;
/// when only dabs were appended to the pain (a growing stroke), only the new dabs are computed. Of
/// a work only `pain`, `symptoms` and `all_candidates` matter (the last for list() alone).
///
/// A returned reference is valid until a function is called with a different work, and not longer
/// than this object; that of search_index() is valid as long as this object. Pointers to symptoms
/// and warnings point into the world's atlas.
///
/// Caches change behind const: use from one thread only (base/one_thread.h).
class Answers {
 public:
  /// Answers for `world`, which must have all its parts. Nothing is computed yet.
  explicit Answers(World world);
  ~Answers();
  Answers(Answers&&) noexcept;
  Answers& operator=(Answers&&) noexcept;
  Answers(Answers const&) = delete;
  Answers& operator=(Answers const&) = delete;

  [[nodiscard]] World const& world() const { return world_; }

  /// From now on answers for the person of whom these ids of Safety::about_you are true.
  void answer_for(std::span<std::string const> about);
  /// The person that is answered for; at first one who said nothing.
  [[nodiscard]] Person const& person() const { return person_; }

  /// All candidates, best first; none when nothing is marked or ticked. The first call for any pain
  /// or symptom places all points of the atlas, which takes noticeably longer than later calls.
  [[nodiscard]] std::vector<Candidate> const& candidates(Work const& work) const;
  /// The candidates as the panel shows them, grouped by muscle and numbered: the first
  /// rows (first_rows), or all when `work.all_candidates` is set.
  [[nodiscard]] std::vector<CandidateGroup> list(Work const& work) const;
  /// Two or three candidates that together explain a painted pain clearly better than the best one
  /// alone; nothing when there are none, and for a click or a told pain.
  [[nodiscard]] std::optional<Combination> const& combination(Work const& work) const;
  /// The red flags (signs to see a doctor about) to show before the list, the most urgent first.
  [[nodiscard]] std::vector<RedFlag const*> const& warnings(Work const& work) const;
  /// The gate of a state: the few gravest signs of where the pain is, and whether they are still to
  /// be answered.
  [[nodiscard]] Gate gate(State const& state) const;
  /// The regions that the pain is marked in (regions_under).
  [[nodiscard]] std::vector<RegionHere> const& regions(Work const& work) const;
  /// The area of skin that the pain covers, for drawing. Its revision() rises with each change.
  /// Told pains and all others have an area each, so compare the address too, not the revision
  /// alone.
  [[nodiscard]] PaintedArea const& area(Work const& work) const;

  /// The atlas entries of `work.symptoms`, in that order; ids that the atlas lacks are left out.
  [[nodiscard]] std::vector<Symptom const*> ticked_symptoms(Work const& work) const;
  /// What to know before pressing, of the complaints that the pain is one of (Complaint::note).
  [[nodiscard]] std::vector<std::string> complaint_notes(Work const& work) const;
  /// At most `limit` symptoms, not yet ticked, whose answer would separate the best candidates
  /// most; the most useful first.
  [[nodiscard]] std::vector<Symptom const*> symptoms_worth_asking(Work const& work,
                                                                  std::size_t limit) const;

  /// The text index over all names of the world. Built on the first call.
  [[nodiscard]] SearchIndex const& search_index() const;
  /// What a sentence about a pain means (tell() in finder/told.h). Builds the search index if
  /// needed.
  [[nodiscard]] Told told(std::string_view sentence, std::optional<PainSide> side = {}) const;
  /// The causes and exercises that a sentence names beside its pain (SearchIndex::asides), at most
  /// `limit`, the best first; of a sentence that tells a pain (`told` is not empty) only causes:
  /// "it hurts walking" asks for no exercise. None while a danger is told that holds the list.
  [[nodiscard]] std::vector<Found> asides(std::string_view sentence, Told const& told,
                                          std::size_t limit) const;
  /// The dangers that a story tells, the most urgent first (story/heard.h). The last few stories
  /// are remembered; the reference is valid until another one is asked for.
  [[nodiscard]] std::vector<Heard> const& heard(std::string_view story) const;
  /// Whether the words of a work leave open on which side the pain is (Told::asks_side). Remembered
  /// for the last work.
  [[nodiscard]] bool asks_side(Work const& work) const;
  /// The side that the pain is on, by its dabs (side_of); nothing also while it is asked for.
  [[nodiscard]] std::optional<PainSide> side(Work const& work) const;
  /// Whether the words of a work tell a danger that is for today, so that nothing is to be pressed,
  /// and the person did not ask for the list all the same (Work::anyway).
  [[nodiscard]] bool holds(Work const& work) const;

 private:
  struct Memory;
  [[nodiscard]] DangerEar const& ear() const;
  /// The finder for this kind of pain (told or not), brought up to date with `work`.
  [[nodiscard]] Finder const& finder(Work const& work) const;

  World world_;
  Person person_;
  std::unique_ptr<Memory> memory_;
};

}  // namespace knotmap
