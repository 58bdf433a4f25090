// My week: the plan that a person follows, with what was done on which day, and what follows from
// how the pain goes. The rules are those of relief/follow_up.h and relief/exercise_dose.h.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "relief/plan.h"

namespace knotmap {

/// An exercise done on a day, and how it went.
struct ExerciseDay {
  int day = 0;  ///< days since 1970-01-01
  SessionColour colour = SessionColour::green;

  friend bool operator==(ExerciseDay const&, ExerciseDay const&) = default;
};

struct WeekExercise {
  std::string id;
  std::vector<ExerciseDay> done;  ///< the oldest first, one a day

  friend bool operator==(WeekExercise const&, WeekExercise const&) = default;
};

struct RatedDay {
  int day = 0;
  int pain = 0;  ///< 0..10

  friend bool operator==(RatedDay const&, RatedDay const&) = default;
};

struct Week {
  static constexpr std::size_t most_days = 400;  ///< of each list; the oldest are dropped

  std::string what;  ///< what it is for, in words: "neck, right side"
  int begun = 0;     ///< the first day
  std::vector<WeekExercise> exercises;
  std::string change;             ///< id of the cause whose change it is; "" for none
  std::vector<int> change_kept;   ///< the days on which it was kept, the oldest first
  std::vector<RatedDay> ratings;  ///< the oldest first, one a day
  int plan_changed = 0;           ///< the day on which other exercises were taken; 0: never

  friend bool operator==(Week const&, Week const&) = default;
};

/// A week that begins with a plan.
[[nodiscard]] Week week_of(Plan const& plan, std::string what, int day);

/// Notes that an exercise was done on a day, or how it went when it was noted before; the same
/// again takes it back. False when the week has no such exercise.
bool mark_exercise(Week& week, std::string_view id, int day, SessionColour colour);
/// The same of the change.
void mark_change(Week& week, int day);
/// The pain on a day; the last of a day counts.
void rate_week(Week& week, int day, int pain);

/// How an exercise was done on a day; nothing when it was not.
[[nodiscard]] std::optional<SessionColour> done_on(WeekExercise const& exercise, int day);
/// How much of it is to be done next: the rule over all that was done.
[[nodiscard]] NextDose next_of(Exercise const& exercise, WeekExercise const& done);

/// Whether the pain is to be rated on a day: one of check_days has come, and it was not rated
/// since.
[[nodiscard]] bool is_check_due(Week const& week, int day);

/// What the ratings say.
enum class WeekVerdict : std::uint8_t {
  begun,        ///< too early to tell
  better,       ///< a gain of 2 points and 30 percent
  wait,         ///< no gain yet, and it is not time for more
  change_plan,  ///< two weeks without a gain: other exercises once, and a physiotherapist
  physio,       ///< the same, and they were changed before
  clinician,    ///< four weeks without a gain, or worse
  done          ///< two weeks at 1 or less
};
[[nodiscard]] WeekVerdict verdict_of(Week const& week, int day);
/// The same in a sentence or two for the person.
[[nodiscard]] std::string_view verdict_words(WeekVerdict verdict);

}  // namespace knotmap
