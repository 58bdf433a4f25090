// Exercises: what to do regularly so that a pain stays away.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "atlas/sureness.h"

namespace knotmap {

/// What an exercise does.
enum class ExerciseKind : std::uint8_t {
  strengthen,
  stretch,
  mobilise,
  relax,
  breathe,
  rest_break,  ///< interrupts sitting or another position that is held; "break" in the files
  walk
};

/// The position in which it begins.
enum class StartPosition : std::uint8_t {
  lying_back,
  lying_side,
  lying_belly,
  sitting,
  standing,
  kneeling,
  all_fours,
  walking
};

/// What it is done with, beside the body and the floor.
enum class Equipment : std::uint8_t {
  elastic_band,
  rolled_towel,
  foam_roller,
  ball,
  wall,
  chair,
  table,
  doorway,
  stairs,
  bed,
  book,
  bottle,
  mirror,
  pillow
};

/// The words of the files ("strengthen", "lying_back", "elastic_band").
[[nodiscard]] std::string_view word(ExerciseKind kind);
[[nodiscard]] std::string_view word(StartPosition position);
[[nodiscard]] std::string_view word(Equipment equipment);
/// The same in plain words: "on your back", "elastic band".
[[nodiscard]] std::string_view plain(ExerciseKind kind);
[[nodiscard]] std::string_view plain(StartPosition position);
[[nodiscard]] std::string_view plain(Equipment equipment);

/// The most that an exercise may ask for to begin with, and ever. More is a fault of the atlas.
struct ExerciseCaps {
  static constexpr int first_repeats = 10;
  static constexpr int repeats = 30;  ///< after all raising
  static constexpr int sets = 3;
  static constexpr int hold_s = 30;
  static constexpr int minutes = 30;
  static constexpr int times_a_day = 3;
  static constexpr int least_between_breaks = 20;  ///< minutes
};

/// How much of an exercise to do. Either `repeats` or `minutes` is 0.
struct ExerciseDose {
  int repeats = 0;
  int sets = 1;
  int hold_s = 0;  ///< how long each repeat is held; 0: it is not held
  int minutes = 0;
  int times_a_day = 1;
  int days_a_week = 7;
  int every_minutes = 0;  ///< of a break: how often while one sits; else 0

  friend bool operator==(ExerciseDose const&, ExerciseDose const&) = default;
};

/// How a dose grows: after two sessions that were easy.
struct ExerciseRaise {
  int add = 0;   ///< repeats, or minutes; 0: it is not raised
  int most = 0;  ///< where it ends

  friend bool operator==(ExerciseRaise const&, ExerciseRaise const&) = default;
};

struct Exercise {
  std::string id;
  ExerciseKind kind = ExerciseKind::stretch;
  std::vector<std::string> muscles;  ///< ids of muscles that it trains or lengthens; may be empty
  std::vector<std::string> areas;    ///< area words that it is good for, the most typical first
  StartPosition position = StartPosition::standing;
  std::vector<Equipment> equipment;
  ExerciseDose dose;  ///< to begin with
  ExerciseRaise raise;
  std::vector<std::string> not_with;  ///< ids of questions about the person (AboutYou)
  Sureness sureness = Sureness::opinion;
  std::vector<std::string> source;    ///< ids of sources
  std::string name;                   ///< "Blades together, lying in bed"
  std::string what_for;               ///< what it is for
  std::string start;                  ///< how to lie, sit or stand
  std::vector<std::string> steps;     ///< one action each
  std::string harder;                 ///< what comes once its end is reached; may be empty
  std::string avoid;                  ///< when not, and when to stop
  std::string sure;                   ///< the evidence, in words
  std::vector<std::string> synonyms;  ///< other names, for the search
  std::string pointer;                ///< its JSON pointer in exercises.json, for faults
};

}  // namespace knotmap
