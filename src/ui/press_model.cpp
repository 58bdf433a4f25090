#include "ui/press_model.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "base/words.h"
#include "relief/page.h"
#include "relief/plan.h"
#include "relief/press_choice.h"
#include "state/names.h"
#include "state/pressed_position.h"
#include "state/relief_topic.h"
#include "ui/pages/pressing.h"

namespace knotmap {
namespace {

Movement const* movement_of(Atlas const& atlas, std::string const& id) {
  auto const at = std::find_if(atlas.movements.begin(), atlas.movements.end(),
                               [&](Movement const& each) { return each.id == id; });
  return at == atlas.movements.end() ? nullptr : &*at;
}

std::string progress_of(PressSession const& session) {
  if (session.tasks.size() < 2) return {};
  return fmt::format("Point {} of {}", session.at + 1, session.tasks.size());
}

/// The two things that are rated, before or after.
std::vector<PressScale> scales_of(Atlas const& atlas, PressSession const& session) {
  bool const after = session.stage == PressStage::rate;
  std::vector<PressScale> scales;
  scales.push_back({.question = "How bad is your pain now?",
                    .help = "0 is none, 10 is the worst you know.",
                    .command = "press rate",
                    .value = after ? session.pain.after : session.pain.before,
                    .can_skip = after});
  auto const* const movement = movement_of(atlas, session.movement);
  if (movement == nullptr) return scales;
  scales.push_back({.question = movement->name,
                    .help = movement->how + " " + movement->rate,
                    .command = "press move",
                    .value = after ? session.moving.after : session.moving.before,
                    .can_skip = after});
  if (!after) return scales;
  // One at a time: the second comes when the first is answered.
  if (session.rated_pain) scales.erase(scales.begin());
  scales.resize(1);
  return scales;
}

void fill_tools(PressScreen& screen, PressPoint const& point, Way const& way) {
  for (auto const& offer : point.tools) {
    screen.tools.push_back(
        {std::string(word(offer.tool)), offer.name, offer.why_not, offer.tool == way.tool});
    if (offer.tool == way.tool) screen.place_words = offer.about;
  }
}

void fill_preparing(PressScreen& screen, World const& world, State const& state,
                    PressPoint const& point, Way const& way) {
  auto const& session = *state.care.press;
  fill_tools(screen, point, way);
  auto const place =
      session.place.value_or(way.places.empty() ? PressPlace::floor : way.places.front());
  for (auto const& offer : place_offers(*world.atlas, point, way.tool)) {
    screen.places.push_back(
        {std::string(word(offer.place)), offer.name, offer.why_not, offer.place == place});
  }
  for (auto const& task : session.tasks) {
    if (may_be_sore(state.care.log, task.point, state.moment.today))
      screen.sore.push_back({to_string(task.point), point_words(world, task.point)});
  }
  if (auto const sign = last_sign(state.care.log, session.task().point))
    screen.before = after_sign_words(*sign);
  auto const& caps = world.atlas->safety.caps;
  auto const left = sessions_left(state.care.log, caps, state.moment.today);
  if (left == 1 && left < caps.times_a_day) screen.today = "The last time for today.";
  auto const& rules = world.atlas->safety.stop_rules;
  if (!rules.empty()) screen.stop_rule = rules.front();
  for (std::size_t i = 1; i < session.tasks.size(); ++i)
    screen.others.push_back(point_words(world, session.tasks[i].point));
}

void fill_step(PressScreen& screen, PressSession const& session, Way const& way,
               PointPage const& page) {
  auto const at = std::min(session.step, way.steps.empty() ? 0 : way.steps.size() - 1);
  if (!way.steps.empty()) screen.step = way.steps[at];
  if (at == 0) {
    screen.position = way.position;
    screen.caution = press_level_words(page);
    auto const avoid = first_sentences(page.avoid, 2);
    if (!screen.caution.empty() && !avoid.empty()) screen.caution += " ";
    screen.caution += avoid;
    screen.find = page.find;
  }
  screen.step_of = fmt::format("Step {} of {}", at + 1, session.task().steps);
  // Broken off and taken up again: what was begun counts.
  if (int const begun = session.result().holds; begun > 0)
    screen.step_of +=
        fmt::format(" \u00b7 hold {} of {} counts already", begun, session.task().dose.repeats);
  screen.last_step = at + 1 >= session.task().steps;
  screen.can_go_back = at > 0;
}

/// Above the ring: which hold it is, or which comes next.
std::string count_of(PressSession const& session, int repeats) {
  auto const holds = session.result().holds;
  if (session.stage == PressStage::hold) return fmt::format("Hold {} of {}", holds, repeats);
  if (session.point_over) return "Done with this spot";
  return fmt::format("Rest. Hold {} of {} follows by itself", holds + 1, repeats);
}

/// How strong it may be.
std::string strength_of(PressSession const& session, std::string const& level) {
  bool const fits = session.early && session.advice == PressAdvice::none;
  if (fits && session.stage == PressStage::hold) return "Good. Stay there, just as strong.";
  if (session.eased) return "Half as strong as before. Breathe easily.";
  if (!level.empty()) return level;
  return fmt::format("The pressing hurts {} of 10 at most. Breathe easily.",
                     session.task().dose.effort);
}

void fill_counting(PressScreen& screen, PressSession const& session, Way const* way,
                   std::string const& level) {
  bool const held = session.stage == PressStage::hold;
  double const whole = held ? session.hold_s : PressSession::rest_s;
  double const at = std::max(session.stage_s, 0.0);
  screen.settling = held && session.stage_s < 0.0;
  screen.share = static_cast<float>(std::clamp(at / whole, 0.0, 1.0));
  screen.seconds_left =
      static_cast<int>(std::ceil(screen.settling ? -session.stage_s : std::max(whole - at, 0.0)));
  screen.breath = breath_at(at);
  screen.count = count_of(session, session.task().dose.repeats);
  screen.strength = strength_of(session, level);
  screen.paused = session.paused;
  screen.asks_effort = session.asks_effort();
  screen.asks_known = session.asks_known();
  screen.point_over = session.stage == PressStage::rest && session.point_over;
  screen.more_points = session.at + 1 < session.tasks.size();
  screen.advice = advice_words(session.advice);
  if (way == nullptr || way->steps.empty()) return;
  auto const at_hold = hold_step(*way);
  screen.step = way->steps[at_hold];
  // Nothing more is done at a spot that is too strong, or not the right one.
  if (session.advice == PressAdvice::enough || session.advice == PressAdvice::not_here) return;
  for (auto i = at_hold + 1; i < way->steps.size(); ++i) screen.after.push_back(way->steps[i]);
}

/// The first exercise of the plan for a point; null when the atlas has none for it.
Exercise const* exercise_for(Answers const& answers, State const& state, SidedId const& point) {
  auto const topic = topic_of(answers, state.work, point);
  auto const plan = plan_of(*answers.world().atlas, topic, {}, state.preferences.about);
  return plan.exercises.empty() ? nullptr : plan.exercises.front().exercise;
}

/// After a spot that did not answer: the first of the list that was not pressed and may be.
void fill_next(PressScreen& screen, Answers const& answers, State const& state) {
  auto const& placed = *answers.world().placed;
  auto const& session = *state.care.press;
  screen.now.emplace_back("A spot that did not answer is not yours: try the next one.");
  for (auto const& group : answers.list(state.work)) {
    for (auto const& row : group.rows) {
      auto const id = placed.points()[row.candidate.point].id();
      bool const pressed = std::any_of(session.tasks.begin(), session.tasks.end(),
                                       [&](PressTask const& task) { return task.point == id; });
      if (pressed || !press_point(placed, row.candidate.point, answers.person())) continue;
      screen.next = to_string(id);
      screen.next_title = point_words(answers.world(), id);
      return;
    }
  }
}

/// Whether a spot was pressed too hard.
bool had_enough(PressSession const& session) {
  return std::any_of(session.results.begin(), session.results.end(),
                     [](PressResult const& result) { return result.end == PressAdvice::enough; });
}

/// When to press again, by what was too strong and by the caps of the day.
std::string again_words(World const& world, State const& state) {
  auto const& session = *state.care.press;
  if (had_enough(session)) return "The spot that was too strong rests for two days.";
  bool const once_more =
      why_no_session(state.care.log, world.atlas->safety.caps, state.moment.today).empty() &&
      why_point_rests(state.care.log, session.task().point, session.task().dose, state.moment.today)
          .empty();
  return std::string(once_more ? "Once more today at the most, hours from now; else tomorrow."
                               : "Tomorrow. That was enough for today.") +
         " If the spot is sore or bruised then, leave it alone for two days.";
}

/// Said where nothing was rated twice.
std::string pressed_words(PressSession const& session) {
  double seconds = 0.0;
  for (auto const& result : session.results) seconds += result.seconds;
  constexpr double least_s = 5.0;
  if (!session.pressed_any()) return "You stopped before the hold. Nothing was pressed.";
  if (seconds < least_s) return "You began to press and stopped soon after.";
  auto const held = fmt::format("You pressed for {:.0f} seconds. ", seconds);
  if (!session.pain.after) return held + "See tomorrow how the spot feels.";
  return held + fmt::format("Your pain is {} now. Rate it before as well the next time.",
                            *session.pain.after);
}

void fill_done(PressScreen& screen, Answers const& answers, State const& state) {
  auto const& world = answers.world();
  auto const& session = *state.care.press;
  auto const& atlas = *world.atlas;
  auto const* const movement = movement_of(atlas, session.movement);
  for (auto words :
       {change_words("Pain", session.pain),
        movement == nullptr ? std::string() : change_words(movement->name, session.moving)}) {
    if (!words.empty()) screen.brought.push_back(std::move(words));
  }
  if (screen.brought.empty()) screen.brought.push_back(pressed_words(session));
  screen.now.emplace_back("Keep it warm, and move it slowly and with ease for a minute.");
  if (had_enough(session)) {
    screen.now = {"Leave the spot in peace, and do not stretch it hard. Warmth is fine.",
                  "A small bruise may show. It goes by itself.", "Next time press half as hard."};
  } else if (auto const* const exercise = exercise_for(answers, state, session.task().point)) {
    screen.exercise = exercise->id;
    screen.exercise_name = exercise->name;
  }
  screen.why = std::string(why_prefix) + to_string(session.task().point);
  screen.again = again_words(world, state);
  auto const missed =
      std::any_of(session.results.begin(), session.results.end(),
                  [](PressResult const& result) { return result.end == PressAdvice::not_here; });
  if (missed) fill_next(screen, answers, state);
}

}  // namespace

std::optional<PressScreen> press_screen(Answers const& answers, State const& state) {
  auto const& session = state.care.press;
  if (!session || !state.moment.press_shown) return std::nullopt;
  auto const& world = answers.world();
  PressScreen screen;
  screen.stage = session->stage;
  auto const& task = session->task();
  screen.title = point_words(world, task.point);
  screen.progress = progress_of(*session);
  if (auto const shown = pressed_position(answers, state)) {
    screen.way = fmt::format("{}:{}", to_string(task.point), shown->way);
    screen.way_shown = state.moment.pose == shown;
  }
  auto const index = world.placed->index_of(task.point);
  auto const point = index ? press_point(*world.placed, *index, answers.person()) : std::nullopt;
  auto const* way = point ? way_with(*point, task.tool, session->place) : nullptr;
  if (point && way == nullptr) way = &point->ways.front();
  switch (session->stage) {
    case PressStage::prepare:
      screen.scales = scales_of(*world.atlas, *session);
      if (way != nullptr) fill_preparing(screen, world, state, *point, *way);
      break;
    case PressStage::steps:
      if (way != nullptr)
        fill_step(screen, *session, *way, page_of(*world.placed, *index, answers.person()));
      // The tool of the first point was chosen before; each other one has its own.
      if (way != nullptr && point->ways.size() > 1 && session->at > 0 && session->step == 0)
        fill_tools(screen, *point, *way);
      break;
    case PressStage::hold:
    case PressStage::rest:
      fill_counting(screen, *session, way,
                    index ? press_level_words(page_of(*world.placed, *index, answers.person()))
                          : std::string());
      break;
    case PressStage::rate:
      screen.scales = scales_of(*world.atlas, *session);
      break;
    case PressStage::done:
      fill_done(screen, answers, state);
      break;
    case PressStage::stopped:
      if (session->sign) screen.stop = stop_page(*session->sign);
      break;
  }
  return screen;
}

std::string waiting_press(World const& world, State const& state) {
  auto const& session = state.care.press;
  if (!session || state.moment.press_shown) return {};
  auto words = point_words(world, session->task().point);
  if (auto const progress = progress_of(*session); !progress.empty()) words += ": " + progress;
  return words;
}

}  // namespace knotmap
