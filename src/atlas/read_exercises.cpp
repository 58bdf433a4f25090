#include "atlas/read_exercises.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "atlas/check_lay_language.h"
#include "atlas/lay_language.h"
#include "atlas/word_tables.h"

namespace knotmap {
namespace {

constexpr std::size_t most_exercises = 1000;
constexpr std::size_t least_steps = 3;
constexpr std::size_t most_steps = 6;
constexpr std::size_t most_step_words = 15;

/// Whole numbers of a dose. The ranges are wide: beyond a cap there is a fault that names it.
void read_number(JsonAt const& owner, std::string_view key, int cap, int& into) {
  auto const at = owner.maybe(key);
  if (!at) return;
  auto const number = at->whole(1, 10'000);
  if (!number) return;
  if (*number > cap) {
    at->fault(fmt::format("is {}, more than the cap of {}", *number, cap),
              fmt::format("an exercise asks for {} at most", cap));
    return;
  }
  into = *number;
}

/// A break comes again while one sits; everything else has its times of the day and the week.
void check_how_often(JsonAt const& at, std::optional<ExerciseKind> kind) {
  if (!kind) return;
  bool const is_break = *kind == ExerciseKind::rest_break;
  for (std::string_view const key : {"times_a_day", "days_a_week"}) {
    if (!is_break) {
      (void)at.at(key);  // reports that it is missing
    } else if (auto const there = at.maybe(key)) {
      there->fault("a break is counted by minutes", R"(leave it to "every_minutes")");
    }
  }
  if (is_break) {
    (void)at.at("every_minutes");
  } else if (auto const every = at.maybe("every_minutes")) {
    every->fault("only a break has it", "take it out, or make the kind \"break\"");
  }
}

ExerciseDose read_dose(JsonAt const& at, std::optional<ExerciseKind> kind) {
  constexpr int days_in_week = 7;
  constexpr int most_between_breaks = 240;
  ExerciseDose dose;
  if (!at.object_of({"repeats", "sets", "hold_s", "minutes", "times_a_day", "days_a_week",
                     "every_minutes"})) {
    return dose;
  }
  read_number(at, "repeats", ExerciseCaps::first_repeats, dose.repeats);
  read_number(at, "sets", ExerciseCaps::sets, dose.sets);
  read_number(at, "hold_s", ExerciseCaps::hold_s, dose.hold_s);
  read_number(at, "minutes", ExerciseCaps::minutes, dose.minutes);
  read_number(at, "times_a_day", ExerciseCaps::times_a_day, dose.times_a_day);
  read_number(at, "days_a_week", days_in_week, dose.days_a_week);
  read_number(at, "every_minutes", most_between_breaks, dose.every_minutes);
  if (dose.every_minutes > 0 && dose.every_minutes < ExerciseCaps::least_between_breaks) {
    at.maybe("every_minutes")
        .value_or(at)
        .fault(fmt::format("breaks that follow after {} minutes are too many", dose.every_minutes),
               fmt::format("leave at least {} minutes", ExerciseCaps::least_between_breaks));
  }
  check_how_often(at, kind);
  if ((at.maybe("repeats") && at.maybe("minutes")) ||
      (!at.maybe("repeats") && !at.maybe("minutes"))) {
    at.fault("is counted neither by repeats nor by minutes, or by both",
             R"(give it either "repeats" or "minutes")");
  } else if (at.maybe("minutes")) {
    for (std::string_view const key : {"sets", "hold_s"}) {
      if (auto const there = at.maybe(key)) {
        there->fault("only repeats are held and come in sets", "take it out");
      }
    }
  }
  return dose;
}

ExerciseRaise read_raise(JsonAt const& at, ExerciseDose const& dose) {
  ExerciseRaise raise;
  if (!at.object_of({"add", "most"})) return raise;
  if (auto const add = at.at("add")) put(raise.add, add->whole(1, 5));
  bool const timed = dose.minutes > 0;
  int const first = timed ? dose.minutes : dose.repeats;
  int const cap = timed ? ExerciseCaps::minutes : ExerciseCaps::repeats;
  auto const most = at.at("most");
  auto const number = most ? most->whole(1, cap) : std::nullopt;
  if (number && *number <= first) {
    most->fault(fmt::format("ends at {}, and begins with {}", *number, first),
                "end above the dose, or take out \"raise\"");
  }
  put(raise.most, number);
  return raise;
}

std::vector<std::string> read_steps(JsonAt const& at) {
  std::vector<std::string> steps;
  for (auto const& item : at.items(least_steps, most_steps)) {
    auto step = item.text();
    if (!step) continue;
    if (auto const words = lay_words(*step); words > most_step_words) {
      item.fault(fmt::format("a step has {} words, more than {}", words, most_step_words),
                 "say it shorter, or in two");
    }
    steps.push_back(*std::move(step));
  }
  return steps;
}

void read_words(JsonAt const& text, Exercise& exercise, std::vector<std::string>& names) {
  if (!text.object_of({"name", "for", "start", "steps", "harder", "avoid", "sure", "synonyms"})) {
    return;
  }
  auto const read = [&](std::string_view key, std::string& into) {
    if (auto const said = text.at(key)) put(into, said->text());
  };
  exercise.name = read_list_name(text, names);
  read("for", exercise.what_for);
  read("start", exercise.start);
  read("avoid", exercise.avoid);
  read("sure", exercise.sure);
  exercise.harder = read_maybe_text(text, "harder");
  if (auto const steps = text.at("steps")) exercise.steps = read_steps(*steps);
  if (auto const list = text.maybe("synonyms")) exercise.synonyms = read_strings(*list, 0);
}

std::vector<Equipment> read_equipment(JsonAt const& list) {
  std::vector<Equipment> equipment;
  for (auto const& item : list.items(0, equipment_words.size())) {
    auto const thing = item.one_of(equipment_words);
    if (!thing) continue;
    if (std::find(equipment.begin(), equipment.end(), *thing) != equipment.end()) {
      item.fault("the thing is named twice", "keep one");
      continue;
    }
    equipment.push_back(*thing);
  }
  return equipment;
}

/// `names` are those of the exercises before.
Exercise read_exercise(Reading const& reading, JsonAt const& at, std::vector<std::string>& names) {
  Exercise exercise;
  exercise.pointer = at.pointer();
  if (!at.object_of({"id", "kind", "muscles", "areas", "position", "equipment", "dose", "raise",
                     "not_with", "evidence", "source", "text"})) {
    return exercise;
  }
  if (auto const id = at.at("id")) put(exercise.id, id->id());
  auto const kind_at = at.at("kind");
  auto const kind = kind_at ? kind_at->one_of(exercise_kind_words) : std::nullopt;
  put(exercise.kind, kind);
  if (auto const muscles = at.at("muscles")) exercise.muscles = read_ids(*muscles, 0);
  if (auto const areas = at.at("areas")) exercise.areas = read_area_words(*areas);
  if (auto const position = at.at("position"))
    put(exercise.position, position->one_of(start_position_words));
  if (auto const list = at.at("equipment")) exercise.equipment = read_equipment(*list);
  if (auto const dose = at.at("dose")) exercise.dose = read_dose(*dose, kind);
  if (auto const raise = at.maybe("raise")) exercise.raise = read_raise(*raise, exercise.dose);
  if (auto const list = at.at("not_with")) exercise.not_with = read_ids(*list, 0);
  if (auto const sure = at.at("evidence")) put(exercise.sureness, sure->one_of(sureness_words));
  exercise.source = read_source_ids(reading, at);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    Exercise other;
    std::vector<std::string> others;
    read_words(text, shown ? exercise : other, shown ? names : others);
    if (shown) check_lay_language(text, {"for", "start", "steps", "harder", "avoid", "sure"});
  });
  return exercise;
}

}  // namespace

std::vector<Exercise> read_exercises(Reading const& reading, JsonAt const& root) {
  std::vector<Exercise> exercises;
  if (!root.object_of({"$schema", "exercises"})) return exercises;
  auto const list = root.at("exercises");
  if (!list) return exercises;
  std::vector<std::string> seen;
  std::vector<std::string> names;
  for (auto const& item : list->items(1, most_exercises)) {
    exercises.push_back(read_exercise(reading, item, names));
    check_unique(item, exercises.back().id, seen);
  }
  return exercises;
}

}  // namespace knotmap
