#include "cli/plan.h"

#include <memory>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/words.h"
#include "cli/answer.h"
#include "cli/danger_answer.h"
#include "cli/plan_answer.h"
#include "cli/relief_call.h"
#include "cli/text_page.h"
#include "relief/plan.h"

namespace knotmap {
namespace {

using nlohmann::ordered_json;

std::vector<std::string> pain_rule() {
  return {std::string(ExerciseRules::green), std::string(ExerciseRules::amber),
          std::string(ExerciseRules::red)};
}

std::vector<std::string> raise_rule() {
  return {std::string(ExerciseRules::raise), std::string(ExerciseRules::stay),
          std::string(ExerciseRules::back)};
}

std::vector<std::string> follow_up() {
  return {follow_up_rules.begin(), follow_up_rules.end()};
}

void print_plan_json(World const& world, ReliefAsked const& asked, Plan const& plan) {
  auto json = head_json(world, asked);
  json["change"] = change_json(plan);
  json["exercises"] = exercises_json(plan);
  json["left_out"] = left_out_json(plan);
  json["pain_rule"] = pain_rule();
  json["raise_rule"] = raise_rule();
  json["check_days"] = check_days;
  json["follow_up"] = follow_up();
  answer(json);
}

/// A plan as one page. A part without words is left out.
std::string page_of_plan(std::string const& where, Plan const& plan, bool markdown) {
  TextPage text(markdown);
  text.title(where.empty() ? "Plan" : "Plan: " + where);
  if (plan.change != nullptr) {
    text.section(std::string(CauseWords::change),
                 fmt::format("{} ({})", plan.change->today, plan.change->name));
  }
  int number = 0;
  for (auto const& planned : plan.exercises) {
    auto const& exercise = *planned.exercise;
    text.section(fmt::format("{}. {}", ++number, exercise.name),
                 {exercise.what_for + " " + reason_words(planned),
                  capitalized(exercise_dose_words(exercise.dose)) + ".", exercise.start},
                 false);
    text.section("Steps", exercise.steps, true);
    text.section("Take care", exercise.avoid);
  }
  if (plan.empty()) text.line("\nNo exercise of this atlas is for this place.");
  text.section("Left out", left_out_words(plan), false);
  if (!plan.exercises.empty()) {
    text.section("How much it may hurt", pain_rule(), false);
    text.section("When to do more", raise_rule(), false);
  }
  text.section("Look back", follow_up(), false);
  return text.text();
}

int plan(ReliefCall const& call) {
  auto const world = world_of(call);
  if (!world) return report(world.error());
  auto const person = person_of(*world, call.about);
  if (!person) return report(person.error());
  Answers answers(*world);
  answers.answer_for(call.about);
  auto const asked = asked_by(answers, call);
  if (!asked) return report(asked.error());
  bool const held = hold(asked->heard) && !call.anyway;
  auto const plan = held ? Plan{} : plan_of(*world->atlas, asked->topic, call.yes, call.about);
  if (call.json) {
    print_plan_json(*world, *asked, plan);
  } else {
    auto const [text, ends] = head_of(*world, *asked, call.anyway, "exercise");
    auto const page = page_of_plan(asked->where, plan, call.markdown);
    answer(ends ? text : text + "\n" + page);
  }
  return asked->is_answer() ? exit_done : exit_no;
}

}  // namespace

Subcommand plan_subcommand() {
  auto call = std::make_shared<ReliefCall>();
  auto options = relief_options(*call);
  options.push_back({.name = "--markdown",
                     .target = &call->markdown,
                     .help = "as Markdown",
                     .excludes = "--json"});
  return {
      .name = "plan",
      .help = "what keeps a pain away: at most three exercises and one change",
      .options = with_call_options(*call, std::move(options)),
      .groups = {relief_where(*call)},
      .examples = {"knotmap plan --point trapezius-5.R",
                   "knotmap plan --region low_back_beside_spine.R --yes sitting_all_day --about "
                   "over_65"},
      .run = [call] { return plan(*call); }};
}

}  // namespace knotmap
