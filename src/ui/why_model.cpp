#include "ui/why_model.h"

#include <algorithm>

#include "state/relief_topic.h"

namespace knotmap {
namespace {

bool has(std::vector<std::string> const& ids, std::string const& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

std::vector<PlanLine> plan_lines(Plan const& plan) {
  std::vector<PlanLine> lines;
  for (auto const& planned : plan.exercises) {
    auto const& exercise = *planned.exercise;
    lines.push_back(
        {exercise.id, exercise.name, exercise_dose_words(exercise.dose), reason_words(planned)});
  }
  return lines;
}

WhyModel why_model(Answers const& answers, State const& state, OpenWhy const& open) {
  auto const& atlas = *answers.world().atlas;
  auto const& work = state.work;
  auto const& said = work.causes;
  auto const topic = topic_of(answers, work, open.point);
  WhyModel model;
  model.subject = topic_words(answers, work, open.point);
  if (open.point) model.back_to = to_string(*open.point);
  // All of them stay where they are, answered or not: an answer can be changed.
  for (auto const* const cause : questions(atlas, topic)) {
    std::optional<bool> answer;
    if (has(said.yes, cause->id)) answer = true;
    if (has(said.no, cause->id)) answer = false;
    model.questions.push_back({cause->id, cause->ask, answer});
  }
  model.has_week = state.care.week.has_value();
  if (said.yes.empty()) return model;
  for (auto const& [cause, score] : likeliest(atlas, topic, said.yes)) {
    if (score <= 0.0F) continue;
    model.likely.push_back({cause->id, cause->name, cause->why, cause->doctor});
  }
  auto const plan = plan_of(atlas, topic, said.yes, state.preferences.about, {});
  if (plan.change != nullptr) model.change = plan.change->today;
  model.exercises = plan_lines(plan);
  model.left_out = left_out_words(plan);
  return model;
}

}  // namespace knotmap
