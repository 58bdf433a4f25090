// The part of the loop that follows time: the session's, the calendar's, the wall's clock, breaks.
#include <utility>

#include <fmt/format.h>

#include "base/today.h"
#include "desktop/loop.h"
#include "platform/wall_clock.h"

namespace knotmap {
namespace {

When wall_now() {
  auto const utc_s = seconds_since_1970();
  return {utc_s, wall_offset_min(utc_s)};
}

}  // namespace

void Desktop::let_time_pass(double now) {
  bool const counted = std::exchange(counting_, counts_time());
  if (!is_moving(session_.state().moment)) {
    flying_ = false;
    if (counted && counting_) run(fmt::format("tick {:.6f}", std::max(0.0, now - last_turn_)));
    return;
  }
  // A flight that began in this turn starts at time 0: do not advance it yet.
  if (flying_ || (counted && counting_))
    run(fmt::format("tick {:.6f}", std::max(0.0, now - last_turn_)));
  flying_ = is_moving(session_.state().moment);
  pointer_moved_ = true;
  pointer_rests_ = true;
}

bool Desktop::counts_press() const {
  auto const& state = session_.state();
  return state.moment.press_shown && state.care.press && state.care.press->runs();
}

bool Desktop::counts_time() const {
  return counts_press() || session_.state().moment.motion.runs;
}

void Desktop::remind(double now) {
  auto const& state = session_.state();
  if (!breaks_.is_due(state.preferences.reminds, state.moment.press_shown, now)) return;
  say("Half an hour is over. Get up, stretch up and back, and walk a few steps.");
  offer("Show how", "select exercise:up_and_back_break");
  dirty_ = true;
}

bool Desktop::may_ask() const {
  auto const& state = session_.state();
  return state.preferences.asks_daily && !state.moment.press_shown && !state.care.draft;
}

void Desktop::ask_of_day() {
  if (!may_ask()) return;
  auto const& diary = session_.diary().kept();
  if (!evenings_.is_due(diary, wall_now())) return;
  say(question_of(diary));
  offer("Write it down", "log start");
  dirty_ = true;
}

double Desktop::seconds_to_question() const {
  return may_ask() ? evenings_.seconds_to_due(wall_now()) : -1.0;
}

void Desktop::follow_calendar() {
  auto const day = today();
  if (day != session_.state().moment.today) run(fmt::format("day {}", day));
}

void Desktop::follow_clock() {
  constexpr std::int64_t minute_s = 60;
  auto const utc_s = seconds_since_1970() / minute_s * minute_s;
  auto const& known = session_.state().moment.wall;
  if (known && known->utc_s == utc_s) return;
  run("clock " + to_string(When{utc_s, wall_offset_min(utc_s)}));
}

}  // namespace knotmap
