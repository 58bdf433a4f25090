// How much of an exercise to do: in words, and how it grows or shrinks from session to session.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "atlas/exercise.h"

namespace knotmap {

/// How a session went, judged by the pain rule (PainRule).
enum class SessionColour : std::uint8_t {
  green,  ///< easy: pain 0 to 3, and no worse on the next morning
  amber,  ///< pain 4 or 5, gone by the next morning
  red     ///< above that, or worse on the next morning
};

/// "green", "amber", "red".
[[nodiscard]] std::string_view word(SessionColour colour);

/// The rules of pain and of raising, in words: the one place that has them. The limits of 3 and 5
/// of 10 are those of Silbernagel 2007 (Am J Sports Med 35:897-906).
struct ExerciseRules {
  static constexpr std::string_view green = "Pain of 0 to 3 of 10 is fine: go on.";
  static constexpr std::string_view amber =
      "Pain of 4 or 5 is fine only if it is gone by the next morning.";
  static constexpr std::string_view red = "More than that, or worse the next morning: too much.";
  static constexpr std::string_view raise = "After two sessions that were easy, do a little more.";
  static constexpr std::string_view stay = "After one that was just bearable, do the same again.";
  static constexpr std::string_view back =
      "After one that was too much, rest a day and go one step back.";
};

/// Whether it loads the body, so that it can be too much: the rules of pain are for these. A
/// picture before the eyes, a slow breath or standing up for a moment is done or not done.
[[nodiscard]] bool loads(ExerciseKind kind);

/// How many easy sessions lead one step up.
inline constexpr std::size_t greens_to_rise = 2;

/// How much one does now: repeats, or minutes where the exercise is counted by minutes.
[[nodiscard]] int first_amount(Exercise const& exercise);
/// The dose with this amount.
[[nodiscard]] ExerciseDose dose_at(Exercise const& exercise, int amount);

/// What comes next.
struct NextDose {
  int amount = 0;           ///< repeats or minutes
  bool rest_day = false;    ///< leave a day out first
  bool at_the_top = false;  ///< it was easy at the most there is: Exercise::harder comes next

  friend bool operator==(NextDose const&, NextDose const&) = default;
};

/// The amount after the sessions that were done with `amount`, the newest last. Red at the end: one
/// step (ExerciseRaise::add; half of what there is where nothing is raised) back, at least half of
/// the start and never less than 1, and a rest day. The last two green: one step up, to the most at
/// most. Everything else: the same. A start of 0 for `amount` counts as the first amount.
[[nodiscard]] NextDose next_dose(Exercise const& exercise, int amount,
                                 std::span<SessionColour const> colours);

/// A dose in words: "5 times, hold 5 seconds, on 4 days a week", "10 minutes, twice a day, every
/// day", "1 minute, every 30 minutes"
[[nodiscard]] std::string exercise_dose_words(ExerciseDose const& dose);
/// How it is raised: "Two sessions that were easy: add 2, up to 15"; empty where it is not.
[[nodiscard]] std::string raise_words(Exercise const& exercise);

}  // namespace knotmap
