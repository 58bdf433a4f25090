#include "state/kept_week.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "diary/entry.h"

namespace knotmap {
namespace {

constexpr int last_week_day = 1'000'000;
constexpr std::size_t most_what = 400;  // bytes

std::vector<JsonAt> items_of(JsonAt const& of, std::string_view key) {
  auto const list = of.maybe(key);
  auto items = list && list->is_array() ? list->items(0) : std::vector<JsonAt>{};
  if (items.size() > Week::most_days) items.erase(items.begin() + Week::most_days, items.end());
  return items;
}

std::optional<int> day_of(JsonAt const& of, std::string_view key) {
  auto const value = of.maybe(key);
  return value && value->is_number() ? value->whole(0, last_week_day) : std::nullopt;
}

std::string_view text_of(JsonAt const& of, std::string_view key) {
  auto const value = of.maybe(key);
  return value ? value->string().value_or(std::string_view()) : std::string_view();
}

std::optional<WeekExercise> exercise_of(Atlas const& atlas, JsonAt const& at) {
  WeekExercise exercise;
  exercise.id = text_of(at, "id");
  if (atlas.exercise(exercise.id) == nullptr) return std::nullopt;
  for (auto const& item : items_of(at, "done")) {
    auto const day = day_of(item, "day");
    if (!day) continue;
    for (auto const colour : {SessionColour::green, SessionColour::amber, SessionColour::red}) {
      if (word(colour) == text_of(item, "went")) exercise.done.push_back({*day, colour});
    }
  }
  std::sort(exercise.done.begin(), exercise.done.end(),
            [](ExerciseDay const& a, ExerciseDay const& b) { return a.day < b.day; });
  return exercise;
}

}  // namespace

nlohmann::json json_of(Week const& week) {
  using nlohmann::json;
  json exercises = json::array();
  for (auto const& exercise : week.exercises) {
    json done = json::array();
    for (auto const& each : exercise.done)
      done.push_back({{"day", each.day}, {"went", std::string(word(each.colour))}});
    exercises.push_back({{"id", exercise.id}, {"done", done}});
  }
  json ratings = json::array();
  for (auto const& each : week.ratings) ratings.push_back({{"day", each.day}, {"pain", each.pain}});
  return {{"what", week.what},
          {"begun", week.begun},
          {"exercises", exercises},
          {"change", week.change},
          {"change_kept", week.change_kept},
          {"ratings", ratings},
          {"plan_changed", week.plan_changed}};
}

std::optional<Week> week_of(Atlas const& atlas, JsonAt const& at) {
  Week week;
  if (auto const what = text_of(at, "what"); what.size() <= most_what) week.what = what;
  week.begun = day_of(at, "begun").value_or(0);
  week.plan_changed = day_of(at, "plan_changed").value_or(0);
  for (auto const& item : items_of(at, "exercises")) {
    auto exercise = exercise_of(atlas, item);
    if (exercise && week.exercises.size() < most_planned)
      week.exercises.push_back(*std::move(exercise));
  }
  if (auto const change = text_of(at, "change"); atlas.cause(change) != nullptr)
    week.change = change;
  for (auto const& item : items_of(at, "change_kept")) {
    if (auto const day = item.is_number() ? item.whole(0, last_week_day) : std::nullopt)
      week.change_kept.push_back(*day);
  }
  std::sort(week.change_kept.begin(), week.change_kept.end());
  for (auto const& item : items_of(at, "ratings")) {
    auto const day = day_of(item, "day");
    auto const pain = day_of(item, "pain");
    if (day && pain && *pain <= most_pain) week.ratings.push_back({*day, *pain});
  }
  std::sort(week.ratings.begin(), week.ratings.end(),
            [](RatedDay const& a, RatedDay const& b) { return a.day < b.day; });
  if (week.exercises.empty() && week.change.empty()) return std::nullopt;
  return week;
}

}  // namespace knotmap
