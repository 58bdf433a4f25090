// What follows from the world and from what is marked: the finder's answers, in one place for
// commands, scene, panels and command line.
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "finder/candidate_list.h"
#include "finder/combination.h"
#include "finder/finder.h"
#include "finder/painted.h"
#include "finder/search_index.h"
#include "finder/told.h"
#include "state/state.h"
#include "state/world.h"

namespace knotmap {

/// The answers of one world. Every function takes the work that is meant and remembers what it made
/// for the last one, so that asking again costs a comparison and a stroke that grows costs only its
/// new dabs. What is returned by reference is valid until another work is asked about. Only the
/// pain, the symptoms and `all_candidates` of a work count.
///
/// Memory changes behind const: to be used from one thread (base/one_thread.h).
class Answers {
 public:
  explicit Answers(World world);
  ~Answers();
  Answers(Answers&&) noexcept;
  Answers& operator=(Answers&&) noexcept;
  Answers(Answers const&) = delete;
  Answers& operator=(Answers const&) = delete;

  [[nodiscard]] World const& world() const { return world_; }

  /// All candidates, best first; none when nothing is marked or ticked.
  [[nodiscard]] std::vector<Candidate> const& candidates(Work const& work) const;
  /// The list as it is shown, grouped by muscle and numbered: seven rows, or all of them.
  [[nodiscard]] std::vector<CandidateGroup> list(Work const& work) const;
  /// Few points that together explain a painted pain; or nothing.
  [[nodiscard]] std::optional<Combination> const& combination(Work const& work) const;
  /// The red flags that belong before the list, the most urgent first.
  [[nodiscard]] std::vector<RedFlag const*> const& warnings(Work const& work) const;
  /// The skin that is painted. Its revision rises whenever it changes, apart for pains that are
  /// told and pains that are not.
  [[nodiscard]] PaintedArea const& area(Work const& work) const;

  /// The ticked symptoms as the atlas has them; ids that it does not know are left out.
  [[nodiscard]] std::vector<Symptom const*> ticked_symptoms(Work const& work) const;
  /// At most `limit` symptoms that could tell the likeliest candidates apart, the best first.
  [[nodiscard]] std::vector<Symptom const*> symptoms_worth_asking(Work const& work,
                                                                  std::size_t limit) const;

  /// The index over all names of the world; built when first asked for.
  [[nodiscard]] SearchIndex const& search_index() const;
  /// What a sentence means.
  [[nodiscard]] Told told(std::string_view sentence) const;

 private:
  struct Memory;
  [[nodiscard]] Finder const& finder(Work const& work) const;

  World world_;
  std::unique_ptr<Memory> memory_;
};

}  // namespace knotmap
