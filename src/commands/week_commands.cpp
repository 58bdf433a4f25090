#include "commands/week_commands.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "base/words.h"
#include "commands/command_args.h"
#include "json/quoted.h"
#include "relief/plan.h"
#include "relief/week.h"
#include "state/pain_entry.h"
#include "state/relief_topic.h"

namespace knotmap {
namespace {

Fault refuse(std::string what, std::string remedy) {
  return {.file = {}, .pointer = {}, .what = std::move(what), .remedy = std::move(remedy)};
}

/// The point that the open page is about, if it is about one.
std::optional<SidedId> point_meant(Page const& page) {
  if (auto const* const why = std::get_if<OpenWhy>(&page)) return why->point;
  if (auto const* const open = open_point(page)) return *open;
  return std::nullopt;
}

Result<Outcome> cause(CommandInput const& in) {
  if (in.args.size() != 2) return fail(usage_fault(in.spec));
  auto const& id = in.args[0];
  auto const& answer = in.args[1];
  if (answer != "yes" && answer != "no" && answer != "unsaid") return fail(usage_fault(in.spec));
  if (in.world.atlas->cause(id) == nullptr)
    return fail(refuse("no cause is called " + in_quotes(id), "see: knotmap list causes"));
  State next = in.state;
  auto& said = next.work.causes;
  std::erase(said.yes, id);
  std::erase(said.no, id);
  if (answer == "yes") said.yes.push_back(id);
  if (answer == "no") said.no.push_back(id);
  return done(std::move(next));
}

std::vector<std::string> const& about_of(State const& state) {
  return state.preferences.about;
}

/// A plan for what is open or marked; a fault when there is none to be made.
Result<Plan> plan_now(CommandInput const& in, std::span<std::string const> without) {
  auto const& work = in.state.work;
  if (in.answers.holds(work))
    return fail(refuse("your words may tell a danger", "read what to do first"));
  auto const topic = topic_of(in.answers, work, point_meant(work.page));
  if (topic.empty())
    return fail(refuse("there is nothing to plan for", "click where it hurts first"));
  auto plan = plan_of(*in.world.atlas, topic, work.causes.yes, about_of(in.state), without);
  if (plan.empty()) return fail(refuse("no exercise is known for it", "ask a physiotherapist"));
  return plan;
}

Result<Outcome> begin(CommandInput const& in) {
  auto const plan = plan_now(in, {});
  if (!plan) return fail(plan.error());
  Outcome outcome{.state = in.state, .requests = {}};
  auto& next = outcome.state;
  auto const what = topic_words(in.answers, in.state.work, point_meant(in.state.work.page));
  next.care.week = week_of(*plan, what, in.state.moment.today);
  next.work.page = OpenWeek{};
  if (in.state.care.week) {
    outcome.requests.push_back(
        {Request::Kind::say, "A new week has taken the place of the one before."});
  }
  return outcome;
}

/// Other exercises for the same pain, once.
Result<Outcome> swap(CommandInput const& in, State next) {
  auto& week = *next.care.week;
  std::vector<std::string> before;
  for (auto const& each : week.exercises) before.push_back(each.id);
  auto const plan = plan_now(in, before);
  if (!plan) return fail(plan.error());
  week.exercises.clear();
  for (auto const& planned : plan->exercises) week.exercises.push_back({planned.exercise->id, {}});
  week.plan_changed = in.state.moment.today;
  return done(std::move(next));
}

std::optional<SessionColour> colour_of(std::string_view said) {
  for (auto const colour : {SessionColour::green, SessionColour::amber, SessionColour::red}) {
    if (word(colour) == said) return colour;
  }
  return std::nullopt;
}

bool is_done(Week const& week, std::string_view exercise, int day) {
  auto const at = std::find_if(week.exercises.begin(), week.exercises.end(),
                               [&](WeekExercise const& each) { return each.id == exercise; });
  return at != week.exercises.end() && done_on(*at, day).has_value();
}

/// Notes in the diary that an exercise was done today, or takes that out again.
void note_exercise(CommandInput const& in, std::string const& id, bool is_done, Outcome& outcome) {
  auto const now = wall_time(in.state.moment);
  if (is_done) {
    Entry entry;
    entry.when = now;
    entry.exercises = {id};
    outcome.state.care.unkept.push_back(std::move(entry));
    return;
  }
  for (auto const& kept : in.diary.kept().entries) {
    if (!kept.pain.empty() || kept.when.day() != now.day()) continue;
    auto entry = kept;
    if (std::erase(entry.exercises, id) == 0) continue;
    if (fault_of(entry)) {  // it said nothing else
      outcome.diary.emplace_back(RemoveEntry{entry.id});
    } else {
      outcome.diary.emplace_back(ChangeEntry{std::move(entry)});
    }
    return;
  }
}

Result<Outcome> week(CommandInput const& in) {
  if (in.args.empty()) return fail(usage_fault(in.spec));
  auto const& name = in.args[0];
  if (name == "begin" && in.args.size() == 1) return begin(in);
  if (!in.state.care.week)
    return fail(refuse("there is no week yet", "make one from the page \"Why is it there?\""));
  State next = in.state;
  auto& week = *next.care.week;
  auto const today = in.state.moment.today;
  if (name == "end" && in.args.size() == 1) {
    next.care.week.reset();
    if (std::holds_alternative<OpenWeek>(next.work.page)) next.work.page = NoPage{};
    return Outcome{std::move(next), {{Request::Kind::say, "Your week has ended."}}};
  }
  if (name == "swap" && in.args.size() == 1) return swap(in, std::move(next));
  if (name == "change" && in.args.size() == 1) {
    mark_change(week, today);
    return done(std::move(next));
  }
  if (name == "rate" && in.args.size() == 2) {
    auto const pain = rating_of(in.args[1]);
    if (!pain) return fail(usage_fault(in.spec));
    rate_week(week, today, *pain);
    return done(std::move(next));
  }
  if (name == "done" && in.args.size() == 3) {
    auto const colour = colour_of(in.args[2]);
    if (!colour) return fail(usage_fault(in.spec));
    bool const was_done = is_done(week, in.args[1], today);
    if (!mark_exercise(week, in.args[1], today, *colour))
      return fail(refuse("your week has no exercise " + in_quotes(in.args[1]),
                         "see the page of your week"));
    bool const now_done = is_done(week, in.args[1], today);
    Outcome outcome{.state = std::move(next), .requests = {}};
    if (was_done != now_done && in.state.preferences.remember)
      note_exercise(in, in.args[1], now_done, outcome);
    return outcome;
  }
  return fail(usage_fault(in.spec));
}

constexpr std::array week_table{
    CommandSpec{"cause", "cause ID yes|no|unsaid", "whether something goes with the pain",
                Undo::step, cause, "the answer"},
    CommandSpec{"week",
                "week begin|swap|end | week done EXERCISE green|amber|red | week change | week "
                "rate N",
                "the plan of the week: begin it, note what was done and how the pain is",
                Undo::none, week},
};

}  // namespace

std::span<CommandSpec const> week_commands() {
  return week_table;
}

}  // namespace knotmap
