// The plan that keeps a pain away: at most three exercises and one change. docs/relief.md gives
// the reasons. Pointers point into the atlas.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/atlas.h"
#include "relief/causes.h"
#include "relief/exercise_dose.h"
#include "relief/follow_up.h"
#include "relief/topic.h"

namespace knotmap {

/// Why an exercise is in the plan.
enum class PlanReason : std::uint8_t {
  cause,   ///< it belongs to a cause that was answered with yes
  muscle,  ///< it trains or lengthens a muscle that is meant
  area     ///< it is good for where it hurts
};

/// The word of JSON answers: "cause", "muscle", "area".
[[nodiscard]] std::string_view word(PlanReason reason);

struct PlannedExercise {
  Exercise const* exercise = nullptr;
  PlanReason reason = PlanReason::area;
  Cause const* cause = nullptr;  ///< of reason `cause`: the best of them; else null

  friend bool operator==(PlannedExercise const&, PlannedExercise const&) = default;
};

/// An exercise that would be in the plan but for what the person said.
struct LeftOutExercise {
  Exercise const* exercise = nullptr;
  AboutYou const* because = nullptr;  ///< the first of what is named

  friend bool operator==(LeftOutExercise const&, LeftOutExercise const&) = default;
};

struct Plan {
  std::vector<PlannedExercise> exercises;  ///< at most most_planned, the best first
  Cause const* change = nullptr;           ///< its `today` is the one change; null: none
  std::vector<LeftOutExercise> left_out;

  [[nodiscard]] bool empty() const { return exercises.empty() && change == nullptr; }
};

inline constexpr std::size_t most_planned = 3;

/// What two parts a plan has: something that makes strong or moves (strengthen, mobilise), and
/// something that lets go (stretch, relax). Others are of neither part.
enum class PlanPart : std::uint8_t { works, lets_go, neither };
[[nodiscard]] PlanPart part_of(ExerciseKind kind);

/// The plan for a topic, of a person who answered `yes` to these causes and of whom `about` (ids of
/// Safety::about_you) is true. Exercises of the causes come first, then those for the muscles
/// meant, then those for where it hurts. Of each part (PlanPart) one is chosen where one fits, and
/// the three are not of one kind where another kind fits. What the person must not do is left out;
/// `left_out` says which of those would have been chosen. Nothing is in it twice, and nothing
/// `without` (ids of exercises) at all: a plan that is changed takes others.
[[nodiscard]] Plan plan_of(Atlas const& atlas, CauseTopic const& topic,
                           std::span<std::string const> yes, std::span<std::string const> about,
                           std::span<std::string const> without = {});

/// Why an exercise is in a plan, in words: "goes with what you said: Typing turned to one side".
[[nodiscard]] std::string reason_words(PlannedExercise const& planned);

/// What was left out, a sentence a reason: "2 exercises were left out: you said \"I had an
/// operation\"."
[[nodiscard]] std::vector<std::string> left_out_words(Plan const& plan);

}  // namespace knotmap
