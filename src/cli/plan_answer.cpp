#include "cli/plan_answer.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "state/page.h"

namespace knotmap {

using nlohmann::ordered_json;

ordered_json exercises_json(Plan const& plan) {
  auto all = ordered_json::array();
  for (auto const& planned : plan.exercises) {
    auto const& exercise = *planned.exercise;
    all.push_back({{"id", exercise.id},
                   {"name", exercise.name},
                   {"kind", word(exercise.kind)},
                   {"dose", exercise_dose_words(exercise.dose)},
                   {"reason", word(planned.reason)},
                   {"cause", planned.cause == nullptr ? "" : planned.cause->id}});
  }
  return all;
}

ordered_json change_json(Plan const& plan) {
  if (plan.change == nullptr) return nullptr;
  return {{"id", plan.change->id}, {"name", plan.change->name}, {"today", plan.change->today}};
}

ordered_json left_out_json(Plan const& plan) {
  auto all = ordered_json::array();
  for (auto const& left : plan.left_out) {
    all.push_back({{"id", left.exercise->id}, {"about", left.because->id}});
  }
  return all;
}

std::string show_words(Exercise const& exercise) {
  return fmt::format("knotmap show {}{}", exercise_prefix, exercise.id);
}

std::string show_words(Cause const& cause) {
  return fmt::format("knotmap show {}{}", cause_prefix, cause.id);
}

}  // namespace knotmap
