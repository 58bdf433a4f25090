#include "relief/press_session.h"

#include <algorithm>
#include <array>
#include <utility>

namespace knotmap {
namespace {

constexpr int most_effort = 10;
constexpr int unbearable = 8;  // let go at once
constexpr int nothing_felt = 1;
constexpr int most_too_strong = 2;
constexpr int most_grown = 2;

PressResult& result_now(PressSession& session) {
  return session.results[session.at];
}

void enter(PressSession& session, PressStage stage) {
  session.stage = stage;
  session.stage_s = 0.0;
  session.paused = false;
}

/// How long the next hold of the point lasts.
int next_hold_s(PressSession const& session) {
  int const full = session.task().dose.hold_s;
  return session.eased ? std::min(full, std::max(PressSession::least_hold_s, full / 2)) : full;
}

void to_rating(PressSession& session) {
  enter(session, session.pressed_any() ? PressStage::rate : PressStage::done);
}

/// The steps of the next point, or the end.
void to_next_point(PressSession& session) {
  if (session.at + 1 >= session.tasks.size()) return to_rating(session);
  auto const kept = session.advice;
  ++session.at;
  session.step = 0;
  session.eased = false;
  session.moved = false;
  session.too_strong = 0;
  session.grew = 0;
  session.early.reset();
  session.late.reset();
  session.asked_known = false;
  session.point_over = false;
  session.advice = kept == PressAdvice::out_of_minutes ? kept : PressAdvice::none;
  enter(session, PressStage::steps);
}

/// Begins a hold, if dose and minutes have one left.
void to_hold(PressSession& session, PressSounds& sounds) {
  auto& result = result_now(session);
  int const seconds = next_hold_s(session);
  if (result.holds >= session.task().dose.repeats) return to_next_point(session);
  if (session.spent_s + PressSession::count_in_s + seconds > session.most_s) {
    result.end = PressAdvice::out_of_minutes;
    session.advice = PressAdvice::out_of_minutes;
    return to_rating(session);
  }
  session.hold_s = seconds;
  session.early.reset();
  session.late.reset();
  session.asked_known = false;
  session.advice = PressAdvice::none;
  ++result.holds;
  enter(session, PressStage::hold);
  session.stage_s = -PressSession::count_in_s;
  sounds.begins = true;
}

void to_rest(PressSession& session) {
  enter(session, PressStage::rest);
  session.point_over =
      session.point_over || result_now(session).holds >= session.task().dose.repeats;
}

void stop_at(PressSession& session, StopSign sign) {
  session.sign = sign;
  enter(session, PressStage::stopped);
}

/// The point is over for today.
void end_point(PressSession& session, PressAdvice why) {
  session.point_over = true;
  session.advice = why;
  result_now(session).end = why;
}

void judge_too_strong(PressSession& session, int effort) {
  session.too_strong += effort >= unbearable ? most_too_strong : 1;
  session.eased = true;
  if (session.too_strong >= most_too_strong) {
    end_point(session, PressAdvice::enough);
    if (session.stage == PressStage::hold) to_rest(session);
    return;
  }
  session.advice = PressAdvice::lighter;
  if (session.stage != PressStage::hold) return;
  auto const so_far = static_cast<int>(std::max(session.stage_s, 0.0));
  session.hold_s = std::min(session.hold_s, so_far + PressSession::least_hold_s);
}

/// Nothing is felt here, or not the pain that is looked for.
void judge_wrong_spot(PressSession& session) {
  if (session.moved) return end_point(session, PressAdvice::not_here);
  session.moved = true;
  session.advice = PressAdvice::move;
}

/// Whether the pain grew in two holds running, which ends the session.
bool grows(PressSession& session, int effort) {
  bool const grew = session.early && effort > *session.early;
  session.grew = grew ? session.grew + 1 : 0;
  return session.grew >= most_grown;
}

/// The seconds until something happens by itself.
double seconds_left(PressSession const& session) {
  if (session.stage == PressStage::rest) return PressSession::rest_s - session.stage_s;
  return static_cast<double>(session.hold_s) - session.stage_s;
}

/// Spends time within a stage.
void spend(PressSession& session, double seconds) {
  session.stage_s += seconds;
  session.spent_s += seconds;
  if (session.stage == PressStage::hold) {
    // Settling is no pressing.
    auto const pressed = std::clamp(session.stage_s, 0.0, seconds);
    result_now(session).seconds += pressed;
  }
}

template <class T, std::size_t size>
std::string_view word_of(std::array<std::pair<std::string_view, T>, size> const& words, T value) {
  for (auto const& [name, meaning] : words) {
    if (meaning == value) return name;
  }
  return {};
}

template <class T, std::size_t size>
std::optional<T> meaning_of(std::array<std::pair<std::string_view, T>, size> const& words,
                            std::string_view said) {
  for (auto const& [name, meaning] : words) {
    if (name == said) return meaning;
  }
  return std::nullopt;
}

constexpr std::array<std::pair<std::string_view, StopSign>, 6> sign_words{
    {{"tingling", StopSign::tingling},
     {"numb", StopSign::numb},
     {"pulse", StopSign::pulse},
     {"dizzy", StopSign::dizzy},
     {"cold", StopSign::cold},
     {"pain-grows", StopSign::pain_grows}}};

constexpr std::array<std::pair<std::string_view, PressStage>, 7> stage_words{
    {{"prepare", PressStage::prepare},
     {"steps", PressStage::steps},
     {"hold", PressStage::hold},
     {"rest", PressStage::rest},
     {"rate", PressStage::rate},
     {"done", PressStage::done},
     {"stopped", PressStage::stopped}}};

constexpr std::array<std::pair<std::string_view, PressAdvice>, 7> advice_words{
    {{"none", PressAdvice::none},
     {"lighter", PressAdvice::lighter},
     {"enough", PressAdvice::enough},
     {"move", PressAdvice::move},
     {"not-here", PressAdvice::not_here},
     {"stay", PressAdvice::stay},
     {"out-of-minutes", PressAdvice::out_of_minutes}}};

}  // namespace

bool PressSession::pressed_any() const {
  return std::any_of(results.begin(), results.end(),
                     [](PressResult const& each) { return each.holds > 0; });
}

bool PressSession::asks_effort() const {
  if (stage == PressStage::hold) return stage_s >= ask_at_s && !early;
  return stage == PressStage::rest && !late && advice != PressAdvice::enough;
}

bool PressSession::asks_known() const {
  return stage == PressStage::rest && late && *late > nothing_felt && !asked_known &&
         advice != PressAdvice::enough;
}

PressSession press_session(std::vector<PressTask> tasks, DoseCaps const& caps) {
  constexpr int minute_s = 60;
  PressSession session;
  session.results.resize(tasks.size());
  session.tasks = std::move(tasks);
  session.most_s = caps.minutes_a_session * minute_s;
  return session;
}

PressSounds press_tick(PressSession& session, double seconds) {
  PressSounds sounds;
  double left = std::max(seconds, 0.0);
  while (left > 0.0 && session.runs()) {
    bool const held = session.stage == PressStage::hold;
    double const step = std::min(left, seconds_left(session));
    double const before = session.stage_s;
    if (step > 0.0) spend(session, step);
    left -= std::max(step, 0.0);
    if (held && before < PressSession::ask_at_s && session.stage_s >= PressSession::ask_at_s &&
        session.hold_s > PressSession::ask_at_s) {
      sounds.asks = true;
    }
    if (seconds_left(session) > 0.0) break;
    if (held) {
      sounds.ends = true;
      to_rest(session);
    } else if (session.point_over) {
      to_next_point(session);
    } else {
      to_hold(session, sounds);
    }
  }
  return sounds;
}

bool press_next(PressSession& session) {
  PressSounds unheard;
  switch (session.stage) {
    case PressStage::prepare:
      enter(session, PressStage::steps);
      return true;
    case PressStage::steps:
      if (session.step + 1 < session.task().steps) {
        ++session.step;
      } else {
        to_hold(session, unheard);
      }
      return true;
    case PressStage::rest:
      if (session.point_over) {
        to_next_point(session);
      } else {
        to_hold(session, unheard);
      }
      return true;
    case PressStage::hold:
    case PressStage::rate:
    case PressStage::done:
    case PressStage::stopped:
      break;
  }
  return false;
}

bool press_back(PressSession& session) {
  if (session.stage != PressStage::steps || session.step == 0) return false;
  --session.step;
  return true;
}

bool press_effort(PressSession& session, int effort) {
  if (effort < 0 || effort > most_effort || !session.asks_effort()) return false;
  result_now(session).effort = effort;
  if (session.stage == PressStage::hold) {
    session.early = effort;
    if (effort > session.task().dose.effort) judge_too_strong(session, effort);
    return true;
  }
  session.late = effort;
  if (grows(session, effort)) {
    stop_at(session, StopSign::pain_grows);
  } else if (effort > session.task().dose.effort) {
    judge_too_strong(session, effort);
  } else if (effort <= nothing_felt && session.advice != PressAdvice::enough) {
    judge_wrong_spot(session);
  }
  return true;
}

bool press_known(PressSession& session, bool known) {
  if (!session.asks_known()) return false;
  session.asked_known = true;
  result_now(session).known = known;
  if (!known) {
    judge_wrong_spot(session);
  } else if (session.advice == PressAdvice::none) {
    session.advice = PressAdvice::stay;
  }
  return true;
}

bool press_sign(PressSession& session, StopSign sign) {
  bool const pressing = session.stage == PressStage::steps || session.stage == PressStage::hold ||
                        session.stage == PressStage::rest || session.stage == PressStage::rate;
  if (!pressing) return false;
  stop_at(session, sign);
  return true;
}

bool press_pause(PressSession& session, bool paused) {
  bool const counts = session.stage == PressStage::hold || session.stage == PressStage::rest;
  if (!counts || session.paused == paused) return false;
  session.paused = paused;
  return true;
}

bool press_skip(PressSession& session) {
  bool const pressing = session.stage == PressStage::steps || session.stage == PressStage::hold ||
                        session.stage == PressStage::rest;
  if (!pressing) return false;
  to_next_point(session);
  return true;
}

bool press_stop(PressSession& session) {
  if (session.is_over() || session.stage == PressStage::rate || !session.pressed_any())
    return false;
  enter(session, PressStage::rate);
  return true;
}

bool press_rate(PressSession& session, std::optional<int> pain) {
  if (pain && (*pain < 0 || *pain > most_effort)) return false;
  if (session.stage == PressStage::prepare) {
    session.pain.before = pain;
    return true;
  }
  if (session.stage != PressStage::rate) return false;
  session.pain.after = pain;
  session.rated_pain = true;
  if (session.movement.empty() || session.rated_moving) enter(session, PressStage::done);
  return true;
}

bool press_rate_moving(PressSession& session, std::optional<int> pain) {
  if ((pain && (*pain < 0 || *pain > most_effort)) || session.movement.empty()) return false;
  if (session.stage == PressStage::prepare) {
    session.moving.before = pain;
    return true;
  }
  if (session.stage != PressStage::rate) return false;
  session.moving.after = pain;
  session.rated_moving = true;
  if (session.rated_pain) enter(session, PressStage::done);
  return true;
}

std::string_view word(StopSign sign) {
  return word_of(sign_words, sign);
}
std::optional<StopSign> stop_sign_of(std::string_view word) {
  return meaning_of(sign_words, word);
}
std::string_view word(PressStage stage) {
  return word_of(stage_words, stage);
}
std::optional<PressStage> press_stage_of(std::string_view word) {
  return meaning_of(stage_words, word);
}
std::string_view word(PressAdvice advice) {
  return word_of(advice_words, advice);
}
std::optional<PressAdvice> press_advice_of(std::string_view word) {
  return meaning_of(advice_words, word);
}

PressChange change_of(PressRating const& rating) {
  constexpr int clear_points = 2;
  constexpr double clear_share = 0.3;
  if (!rating.before || !rating.after) return PressChange::unknown;
  int const less = *rating.before - *rating.after;
  if (less <= -clear_points) return PressChange::worse;
  bool const clear = less >= clear_points && less >= clear_share * *rating.before;
  return clear ? PressChange::better : PressChange::noise;
}

}  // namespace knotmap
