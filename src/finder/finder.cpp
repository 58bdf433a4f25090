// From a pain to ranked candidates. Formulas: docs/finder.md.
#include "finder/finder.h"

#include <algorithm>
#include <utility>

#include "finder/click.h"
#include "finder/combination.h"
#include "finder/complaints.h"
#include "finder/local.h"
#include "finder/paint_sums.h"
#include "finder/painted.h"
#include "finder/rank.h"
#include "finder/reasons.h"
#include "finder/symptoms.h"
#include "finder/told_clicks.h"
#include "finder/warnings.h"

namespace knotmap {
namespace {

/// Merges and ranks candidates that were found by point.
/// `area`: the painted one; a click, marked or told, is judged at its place alone and needs none.
void make_list(PlacedAtlas const& placed, Pain const& pain, PaintedArea const& area,
               std::span<Symptom const* const> ticked, std::span<Complaint const* const> complaints,
               FinderWeights const& weights, Person const& person,
               std::vector<Candidate>& candidates) {
  add_under_finger(placed, pain, weights, candidates);
  merge_alike(placed, candidates);
  weigh_local(placed, pain, weights, person, candidates);
  if (pain.told && !pain.is_click()) weigh_as_clicks(placed, area, weights, person, candidates);
  weigh_complaints(placed, complaints, weights, candidates);
  bring_found(placed, complaints, candidates);
  rank(placed, candidates);
  weigh_symptoms(placed, ticked, weights, candidates);
  merge_sides(placed, pain, candidates);
  put_usable_first(placed, weights, person, candidates);
}

bool is_lasting_click(Pain const& pain) {
  return pain.is_click() && pain.dabs.front().strength > 0.0F;  // false for NaN
}

}  // namespace

struct Finder::Memory {
  Memory(PlacedAtlas const& of, FinderWeights const& given)
      : placed(&of), weights(given), sums(of, given) {}

  PlacedAtlas const* placed;
  FinderWeights weights;
  PaintedArea area;
  PaintSums sums;
  bool fresh = true;  ///< nothing was followed yet
  Pain pain;
  std::vector<Symptom const*> ticked;
  Person person;
  std::vector<Complaint const*> complaints;
  std::vector<Candidate> candidates;
  std::optional<Combination> combination;
  bool combined = false;  ///< `combination` is that of `candidates`
  std::optional<std::vector<RegionHere>> regions;
  std::optional<std::vector<RedFlag const*>> warnings;
};

Finder::Finder(PlacedAtlas const& placed, FinderWeights const& weights)
    : memory_(std::make_unique<Memory>(placed, weights)) {}
Finder::~Finder() = default;
Finder::Finder(Finder&&) noexcept = default;
Finder& Finder::operator=(Finder&&) noexcept = default;

void Finder::follow(Pain const& pain, std::span<Symptom const* const> ticked,
                    Person const& person) {
  auto& memory = *memory_;
  bool const same_symptoms =
      std::equal(ticked.begin(), ticked.end(), memory.ticked.begin(), memory.ticked.end());
  if (!memory.fresh && same_symptoms && pain == memory.pain && person == memory.person) return;
  auto const& placed = *memory.placed;
  memory.fresh = false;
  memory.pain = pain;
  memory.ticked.assign(ticked.begin(), ticked.end());
  memory.person = person;
  memory.combination.reset();
  memory.combined = false;
  memory.regions.reset();
  memory.warnings.reset();

  memory.complaints = complaints_of(placed, pain, ticked);
  memory.area.follow(placed.body(), pain);
  if (memory.area.empty()) {
    memory.sums.follow(memory.area);
    memory.candidates = candidates_of_symptoms(placed, ticked, memory.weights);
    weigh_complaints(placed, memory.complaints, memory.weights, memory.candidates);
    rank(placed, memory.candidates);
    merge_sides(placed, pain, memory.candidates);
    put_usable_first(placed, memory.weights, person, memory.candidates);
    return;
  }
  if (is_lasting_click(pain)) {
    memory.candidates = candidates_of_click(placed, pain.dabs.front().place, memory.weights);
  } else {
    memory.sums.follow(memory.area);
    memory.candidates = memory.sums.candidates();
    if (pain.told) {
      for (auto& candidate : memory.candidates) {
        candidate.reason = reason_as_told(std::move(candidate.reason));
      }
    }
  }
  make_list(placed, pain, memory.area, ticked, memory.complaints, memory.weights, person,
            memory.candidates);
}

std::vector<Candidate> const& Finder::candidates() const {
  return memory_->candidates;
}

std::optional<Combination> const& Finder::combination() const {
  auto& memory = *memory_;
  if (!memory.combined) {
    memory.combined = true;
    // A pain told in words has no border that a combination could fill.
    if (!memory.pain.is_click() && !memory.pain.told && !memory.area.empty()) {
      memory.combination =
          combination_of(*memory.placed, memory.area, memory.candidates, memory.person);
    }
  }
  return memory.combination;
}

std::vector<Complaint const*> const& Finder::complaints() const {
  return memory_->complaints;
}

std::vector<RegionHere> const& Finder::regions() const {
  auto& memory = *memory_;
  if (!memory.regions) memory.regions = regions_under(*memory.placed, memory.pain);
  return *memory.regions;
}

std::vector<RedFlag const*> const& Finder::warnings() const {
  auto& memory = *memory_;
  if (!memory.warnings) memory.warnings = warnings_in(memory.placed->atlas(), regions());
  return *memory.warnings;
}

PaintedArea const& Finder::area() const {
  return memory_->area;
}

std::string whole_reason(Candidate const& candidate) {
  std::string all = candidate.reason;
  auto const add = [&](std::string const& words) { all += (all.empty() ? "" : "; ") + words; };
  if (candidate.found) add(candidate.found->words);
  for (auto const& words : candidate.told) add(words);
  return all;
}

std::vector<Candidate> find_candidates(PlacedAtlas const& placed, Pain const& pain,
                                       std::span<Symptom const* const> ticked,
                                       FinderWeights const& weights, Person const& person) {
  if (is_lasting_click(pain)) {  // needs no painted area
    auto candidates = candidates_of_click(placed, pain.dabs.front().place, weights);
    make_list(placed, pain, {}, ticked, complaints_of(placed, pain, ticked), weights, person,
              candidates);
    return candidates;
  }
  Finder finder(placed, weights);
  finder.follow(pain, ticked, person);
  return finder.candidates();
}

}  // namespace knotmap
