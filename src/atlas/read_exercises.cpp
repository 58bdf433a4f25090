#include "atlas/read_exercises.h"

#include <string>
#include <utility>

#include <fmt/format.h>

#include "atlas/word_tables.h"

namespace knotmap {
namespace {

constexpr std::size_t most_exercises = 1000;
constexpr std::size_t least_steps = 3;
constexpr std::size_t most_steps = 6;

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

ExerciseDose read_dose(JsonAt const& at) {
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
    at.fault("breaks follow too fast on one another",
             fmt::format("leave at least {} minutes", ExerciseCaps::least_between_breaks));
  }
  if ((at.maybe("repeats") && at.maybe("minutes")) ||
      (!at.maybe("repeats") && !at.maybe("minutes"))) {
    at.fault("is counted neither by repeats nor by minutes, or by both",
             R"(give it either "repeats" or "minutes")");
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
  if (auto const most = at.at("most")) put(raise.most, most->whole(first, cap));
  return raise;
}

void read_words(JsonAt const& text, Exercise& exercise) {
  if (!text.object_of({"name", "for", "start", "steps", "harder", "avoid", "sure", "synonyms"})) {
    return;
  }
  auto const read = [&](std::string_view key, std::string& into) {
    if (auto const said = text.at(key)) put(into, said->text());
  };
  read("name", exercise.name);
  read("for", exercise.what_for);
  read("start", exercise.start);
  read("avoid", exercise.avoid);
  read("sure", exercise.sure);
  if (auto const harder = text.maybe("harder")) put(exercise.harder, harder->text());
  if (auto const steps = text.at("steps")) {
    exercise.steps = read_strings(*steps, least_steps);
    if (exercise.steps.size() > most_steps)
      steps->fault("has too many steps", fmt::format("at most {}", most_steps));
  }
  if (auto const list = text.maybe("synonyms")) exercise.synonyms = read_strings(*list, 0);
}

Exercise read_exercise(Reading const& reading, JsonAt const& at) {
  Exercise exercise;
  exercise.pointer = at.pointer();
  if (!at.object_of({"id", "kind", "muscles", "areas", "position", "equipment", "dose", "raise",
                     "not_with", "evidence", "source", "text"})) {
    return exercise;
  }
  if (auto const id = at.at("id")) put(exercise.id, id->id());
  if (auto const kind = at.at("kind")) put(exercise.kind, kind->one_of(exercise_kind_words));
  if (auto const muscles = at.at("muscles")) exercise.muscles = read_ids(*muscles, 0);
  if (auto const areas = at.at("areas")) exercise.areas = read_area_words(*areas);
  if (auto const posture = at.at("position")) put(exercise.posture, posture->one_of(posture_words));
  if (auto const list = at.at("equipment")) {
    for (auto const& item : list->items(0, equipment_words.size())) {
      if (auto const thing = item.one_of(equipment_words)) exercise.equipment.push_back(*thing);
    }
  }
  if (auto const dose = at.at("dose")) exercise.dose = read_dose(*dose);
  if (auto const raise = at.maybe("raise")) exercise.raise = read_raise(*raise, exercise.dose);
  if (auto const list = at.at("not_with")) exercise.not_with = read_ids(*list, 0);
  if (auto const sure = at.at("evidence")) put(exercise.sureness, sure->one_of(sureness_words));
  exercise.source = read_source_ids(reading, at);
  read_texts(reading, at, [&](JsonAt const& text, bool shown) {
    Exercise other;
    read_words(text, shown ? exercise : other);
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
  for (auto const& item : list->items(1, most_exercises)) {
    exercises.push_back(read_exercise(reading, item));
    check_unique(item, exercises.back().id, seen);
  }
  return exercises;
}

}  // namespace knotmap
