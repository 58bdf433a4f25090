#include "ui/week_model.h"

#include <algorithm>
#include <array>

#include "relief/week.h"

namespace knotmap {
namespace {

constexpr int days_shown = 7;

/// The first letter of a day: 1970-01-01 was a Thursday.
std::string day_letter(int day) {
  constexpr std::array letters{"T", "F", "S", "S", "M", "T", "W"};
  return letters[static_cast<std::size_t>(day % days_shown)];
}

std::string note_of(Exercise const& exercise, NextDose const& next) {
  if (next.rest_day) return "That was too much: rest a day, then do a little less.";
  if (next.at_the_top && !exercise.harder.empty()) return "Easy by now. Next: " + exercise.harder;
  return {};
}

/// How it is ticked off where there is nothing to ask about how it went.
std::string done_words_of(ExerciseKind kind) {
  if (loads(kind)) return {};
  return kind == ExerciseKind::rest_break ? "Took such breaks today" : "Did it today";
}

}  // namespace

WeekModel week_model(World const& world, State const& state) {
  WeekModel model;
  if (!state.care.week) return model;
  auto const& week = *state.care.week;
  auto const& atlas = *world.atlas;
  auto const today = state.moment.today;
  model.what = week.what;
  model.day_number = std::max(today - week.begun, 0) + 1;
  int const first = std::max(today - days_shown + 1, std::min(week.begun, today));
  for (int day = first; day <= today; ++day) {
    model.day_names.push_back(day_letter(std::max(day, 0)));
    model.change_days.push_back(std::find(week.change_kept.begin(), week.change_kept.end(), day) !=
                                week.change_kept.end());
  }
  model.change_kept = model.change_days.back();
  model.check_due = is_check_due(week, today);
  if (!week.ratings.empty()) {
    model.pain_first = week.ratings.front().pain;
    if (week.ratings.back().day == today) model.pain_today = week.ratings.back().pain;
  }
  auto const verdict = verdict_of(week, today);
  model.verdict = verdict == WeekVerdict::begun && model.pain_today
                      ? "Noted. The next days show if it helps."
                      : std::string(verdict_words(verdict));
  model.offers_swap = verdict == WeekVerdict::change_plan;
  model.is_done = verdict == WeekVerdict::done;
  if (auto const* const cause = atlas.cause(week.change)) model.change = cause->today;
  for (auto const& done : week.exercises) {
    auto const* const exercise = atlas.exercise(done.id);
    if (exercise == nullptr) continue;
    auto const next = next_of(*exercise, done);
    WeekLine line{.id = exercise->id,
                  .name = exercise->name,
                  .dose = exercise_dose_words(dose_at(*exercise, next.amount)),
                  .note = note_of(*exercise, next),
                  .today = done_on(done, today),
                  .days = {},
                  .done_words = done_words_of(exercise->kind)};
    for (int day = first; day <= today; ++day) line.days.push_back(done_on(done, day));
    model.exercises.push_back(std::move(line));
  }
  using Rules = ExerciseRules;
  for (auto const words :
       {Rules::green, Rules::amber, Rules::red, Rules::raise, Rules::stay, Rules::back})
    model.rules.emplace_back(words);
  for (auto const words : follow_up_rules) model.follow_up.emplace_back(words);
  return model;
}

}  // namespace knotmap
