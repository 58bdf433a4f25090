#include "relief/exercise_page.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/words.h"
#include "relief/exercise_dose.h"
#include "relief/muscle_page.h"

namespace knotmap {
namespace {

std::string subtitle_of(Exercise const& exercise) {
  auto words = fmt::format("{}; {}", plain(exercise.kind), plain(exercise.position));
  if (exercise.kind == ExerciseKind::walk) words = std::string(plain(exercise.kind));
  if (exercise.equipment.empty()) return capitalized(words);
  std::vector<std::string_view> things;
  for (auto const thing : exercise.equipment) things.push_back(plain(thing));
  return capitalized(fmt::format("{}; with: {}", words, fmt::join(things, ", ")));
}

}  // namespace

ExercisePage page_of(Atlas const& atlas, Exercise const& exercise) {
  ExercisePage page;
  page.id = exercise.id;
  page.title = exercise.name;
  page.subtitle = subtitle_of(exercise);
  page.what_for = exercise.what_for;
  page.start = exercise.start;
  page.steps = exercise.steps;
  page.dose = capitalized(exercise_dose_words(exercise.dose)) + ".";
  if (auto raise = raise_words(exercise); !raise.empty()) {
    page.raise = {std::move(raise), std::string(ExerciseRules::stay),
                  std::string(ExerciseRules::back)};
  }
  page.harder = exercise.harder;
  if (loads(exercise.kind)) {
    page.pain_rule = {std::string(ExerciseRules::green), std::string(ExerciseRules::amber),
                      std::string(ExerciseRules::red)};
  }
  page.avoid = exercise.avoid;
  for (auto const& about : atlas.safety.about_you) {
    bool const named = std::find(exercise.not_with.begin(), exercise.not_with.end(), about.id) !=
                       exercise.not_with.end();
    if (named) page.not_with.push_back(about.words);
  }
  for (auto const& id : exercise.muscles) {
    if (auto const* const muscle = atlas.muscle(id)) page.muscles.push_back({id, muscle->name});
  }
  for (auto const& cause : atlas.causes) {
    bool const named = std::find(cause.exercises.begin(), cause.exercises.end(), exercise.id) !=
                       cause.exercises.end();
    if (named) page.causes.push_back({cause.id, cause.name});
  }
  page.sure = {std::string(plain(exercise.sureness)) + ".", exercise.sure};
  page.sources = citations(atlas, exercise.source);
  return page;
}

}  // namespace knotmap
