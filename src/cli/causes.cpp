#include "cli/causes.h"

#include <memory>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/answer.h"
#include "cli/danger_answer.h"
#include "cli/plan_answer.h"
#include "cli/relief_call.h"
#include "relief/causes.h"
#include "relief/plan.h"

namespace knotmap {
namespace {

using nlohmann::ordered_json;

/// What is said of a pain.
struct CausesAnswer {
  std::vector<Cause const*> questions;
  std::vector<FittingCause> likeliest;
  Plan plan;  ///< empty until something was answered with yes
};

CausesAnswer causes_of(Atlas const& atlas, ReliefAsked const& asked, ReliefCall const& call) {
  CausesAnswer answer;
  answer.questions = questions(atlas, asked.topic, {.yes = call.yes, .no = {}});
  if (call.yes.empty()) return answer;
  answer.likeliest = likeliest(atlas, asked.topic, call.yes);
  answer.plan = plan_of(atlas, asked.topic, call.yes, call.about);
  return answer;
}

void print_causes_json(World const& world, ReliefAsked const& asked, CausesAnswer const& found) {
  auto json = head_json(world, asked);
  json["questions"] = ordered_json::array();
  for (auto const* const cause : found.questions) {
    json["questions"].push_back(
        {{"id", cause->id}, {"ask", cause->ask}, {"name", cause->name}, {"family", cause->family}});
  }
  json["likeliest"] = ordered_json::array();
  for (auto const& [cause, score] : found.likeliest) {
    constexpr double thousand = 1000.0;
    json["likeliest"].push_back(
        {{"id", cause->id},
         {"name", cause->name},
         {"score", static_cast<double>(static_cast<int>(score * thousand)) / thousand},
         {"why", cause->why},
         {"doctor", cause->doctor},
         {"evidence", word(cause->sureness)}});
  }
  json["change"] = change_json(found.plan);
  json["exercises"] = exercises_json(found.plan);
  json["left_out"] = left_out_json(found.plan);
  answer(json);
}

std::string text_of_questions(std::vector<Cause const*> const& questions) {
  if (questions.empty()) return "\nNothing is known to ask about here.\n";
  auto text = fmt::format("\n{} Add --yes ID,ID\n", CauseWords::ask);
  for (auto const* const cause : questions)
    text += fmt::format("  {:<24} {}\n", cause->id, cause->ask);
  return text;
}

std::string text_of_likeliest(CausesAnswer const& found) {
  auto text = fmt::format("\n{}\n", CauseWords::answer);
  int rank = 0;
  for (auto const& [cause, score] : found.likeliest) {
    text += score > 0.0F ? fmt::format("  {}. {}: {}\n", ++rank, cause->name, cause->why)
                         : fmt::format("  {}. {} (it is not known to go with a pain here)\n",
                                       ++rank, cause->name);
    if (!cause->doctor.empty()) text += fmt::format("     {}\n", cause->doctor);
  }
  auto const& plan = found.plan;
  if (plan.change != nullptr)
    text += fmt::format("\n{}\n  {}\n", CauseWords::change, plan.change->today);
  if (!plan.exercises.empty()) text += "\nExercises\n";
  for (auto const& planned : plan.exercises) {
    text += fmt::format("  {}: {}\n      {}\n", planned.exercise->name,
                        exercise_dose_words(planned.exercise->dose), show_words(*planned.exercise));
  }
  for (auto const& left : left_out_words(plan)) text += fmt::format("\n  {}\n", left);
  return text;
}

int causes(ReliefCall const& call) {
  auto const world = world_of(call);
  if (!world) return report(world.error());
  auto const person = person_of(*world, call.about);
  if (!person) return report(person.error());
  Answers answers(*world);
  answers.answer_for(call.about);
  auto const asked = asked_by(answers, call);
  if (!asked) return report(asked.error());
  bool const held = hold(asked->heard) && !call.anyway;
  auto const found = held ? CausesAnswer{} : causes_of(*world->atlas, *asked, call);
  if (call.json) {
    print_causes_json(*world, *asked, found);
  } else {
    auto const [text, ends] = head_of(*world, *asked, call.anyway, "question");
    answer(ends ? text
                : text +
                      (call.yes.empty() ? text_of_questions(found.questions)
                                        : text_of_likeliest(found)) +
                      fmt::format("\n{}\n", CauseWords::honest));
  }
  return asked->is_answer() ? exit_done : exit_no;
}

}  // namespace

Subcommand causes_subcommand() {
  auto call = std::make_shared<ReliefCall>();
  return {.name = "causes",
          .help = "what may go with a pain: questions, and what follows from a yes",
          .options = with_call_options(*call, relief_options(*call)),
          .groups = {relief_where(*call)},
          .examples = {"knotmap causes --near T5",
                       "knotmap causes --point trapezius-5.R --yes rounded_shoulders"},
          .run = [call] { return causes(*call); }};
}

}  // namespace knotmap
