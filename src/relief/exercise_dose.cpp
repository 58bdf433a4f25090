#include "relief/exercise_dose.h"

#include <algorithm>

#include <fmt/format.h>

namespace knotmap {
namespace {

constexpr int days_of_week = 7;

bool counts_minutes(Exercise const& exercise) {
  return exercise.dose.minutes > 0;
}

std::string counted(int number, std::string_view thing) {
  return fmt::format("{} {}{}", number, thing, number == 1 ? "" : "s");
}

std::string how_often(int times, int days) {
  std::string words;
  if (times == 2) words = ", twice a day";
  if (times > 2) words = fmt::format(", {} times a day", times);
  if (days == days_of_week) return words + (times > 1 ? "" : ", every day");
  return words + fmt::format(", on {} a week", counted(days, "day"));
}

}  // namespace

std::string_view word(SessionColour colour) {
  switch (colour) {
    case SessionColour::green:
      return "green";
    case SessionColour::amber:
      return "amber";
    case SessionColour::red:
      return "red";
  }
  return "";
}

bool loads(ExerciseKind kind) {
  return kind != ExerciseKind::relax && kind != ExerciseKind::breathe &&
         kind != ExerciseKind::rest_break;
}

int first_amount(Exercise const& exercise) {
  return counts_minutes(exercise) ? exercise.dose.minutes : exercise.dose.repeats;
}

ExerciseDose dose_at(Exercise const& exercise, int amount) {
  auto dose = exercise.dose;
  (counts_minutes(exercise) ? dose.minutes : dose.repeats) = amount;
  return dose;
}

NextDose next_dose(Exercise const& exercise, int amount, std::span<SessionColour const> colours) {
  int const start = first_amount(exercise);
  if (amount <= 0) amount = start;
  if (colours.empty()) return {.amount = amount};
  auto const& raise = exercise.raise;
  if (colours.back() == SessionColour::red) {
    int const step = raise.add > 0 ? raise.add : (amount + 1) / 2;
    int const least = std::max((start + 1) / 2, 1);
    return {.amount = std::min(std::max(amount - step, least), amount), .rest_day = true};
  }
  bool const easy =
      colours.size() >= greens_to_rise &&
      std::all_of(colours.end() - static_cast<std::ptrdiff_t>(greens_to_rise), colours.end(),
                  [](SessionColour colour) { return colour == SessionColour::green; });
  if (!easy || raise.add == 0) return {.amount = amount};
  if (amount >= raise.most) return {.amount = amount, .at_the_top = true};
  return {.amount = std::min(amount + raise.add, raise.most)};
}

std::string exercise_dose_words(ExerciseDose const& dose) {
  std::string words;
  if (dose.minutes > 0) {
    words = counted(dose.minutes, "minute");
  } else {
    words = dose.repeats == 1 ? "once" : counted(dose.repeats, "time");
    if (dose.sets > 1)
      words = fmt::format("{} rounds of {}", dose.sets, counted(dose.repeats, "time"));
  }
  if (dose.hold_s > 0) words += fmt::format(", hold {}", counted(dose.hold_s, "second"));
  if (dose.every_minutes > 0) {
    words += fmt::format(", every {} minutes", dose.every_minutes);
    return dose.days_a_week == days_of_week
               ? words
               : words + fmt::format(", on {} a week", counted(dose.days_a_week, "day"));
  }
  return words + how_often(dose.times_a_day, dose.days_a_week);
}

std::string raise_words(Exercise const& exercise) {
  auto const& raise = exercise.raise;
  if (raise.add == 0) return {};
  auto const thing =
      counts_minutes(exercise) ? counted(raise.add, "minute") : std::to_string(raise.add);
  return fmt::format("After two sessions that were easy, add {}, up to {}.", thing, raise.most);
}

}  // namespace knotmap
