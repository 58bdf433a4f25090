#include "commands/memory_commands.h"

#include <array>
#include <charconv>
#include <utility>

#include "commands/command_args.h"
#include "state/framing.h"
#include "state/kept_work.h"

namespace knotmap {
namespace {

constexpr double to_whole_s = 0.45;

/// What may be a danger is asked about again: a pain that goes on can have other signs today. The
/// page of a point gives way to the questions; nothing is pressed over them.
void ask_again(Answers const& answers, State& state) {
  state.work.anyway = false;
  if (!state.work.asks()) return;
  auto const gate = answers.gate(state);
  forget_none(state.none_told, gate.places);
  bool const is_asked = !gate.signs.empty() || answers.holds(state.work);
  if (is_asked && open_point(state.work.page) != nullptr) state.work.page = NoPage{};
}

Fault nothing_kept() {
  return {.file = {},
          .pointer = {},
          .what = "there is nothing to go on with",
          .remedy = "click where it hurts"};
}

Result<Outcome> resume(CommandInput const& in) {
  if (!in.args.empty()) return fail(usage_fault(in.spec));
  State next = in.state;
  if (next.moment.resumed) {
    next.moment.resumed = false;
    return done(std::move(next));
  }
  if (!in.state.moment.offered) return fail(nothing_kept());
  auto const kept = *in.state.moment.offered;
  next.moment.offered.reset();
  next.work = kept.work;
  next.moment.brush.radius_m = kept.brush_radius_m;
  next.moment.brush.strength = kept.brush_strength;
  next.moment.flight.reset();
  next.moment.previewed.reset();
  if (kept.day != next.moment.today) ask_again(in.answers, next);
  return done(std::move(next));
}

/// Nothing is marked, and the whole body is seen.
Result<Outcome> start_over(CommandInput const& in) {
  if (!in.args.empty()) return fail(usage_fault(in.spec));
  Outcome outcome{.state = in.state, .requests = {}};
  auto& next = outcome.state;
  bool const drops_offer = next.moment.offered && !is_worth_keeping(next.work);
  if (drops_offer) {
    State offered = in.state;
    offered.work = next.moment.offered->work;
    ask_again(in.answers, offered);
    next.none_told = offered.none_told;
    outcome.before = std::move(offered.work);
  }
  auto& moment = next.moment;
  moment.offered.reset();
  moment.resumed = false;
  moment.previewed.reset();
  moment.hovered.reset();
  moment.menu.reset();
  moment.search.clear();
  moment.brush.on = false;
  moment.settings_shown = false;
  if (drops_offer || is_worth_keeping(in.state.work)) {
    outcome.requests = {said_with_undo("Started over. Undo brings back what was there.")};
  }
  next.work = Work{};
  next.work.view = in.state.work.view;
  moment.flight =
      Flight{in.state.work.view,
             whole_body_to_begin(in.world, in.state.preferences.body, in.state.work.view),
             moment.now, to_whole_s};
  return outcome;
}

/// The calendar's day, which the window tells when it has changed under it.
Result<Outcome> new_day(CommandInput const& in) {
  constexpr int last_day = 1'000'000;
  int day = 0;
  bool good = in.args.size() == 1;
  if (good) {
    auto const& text = in.args[0];
    auto const* const end = text.data() + text.size();
    auto const [rest, error] = std::from_chars(text.data(), end, day);
    good = error == std::errc{} && rest == end && day >= 0 && day <= last_day;
  }
  if (!good) return fail(usage_fault(in.spec));
  State next = in.state;
  next.moment.today = day;
  if (day != in.state.moment.today) ask_again(in.answers, next);
  return done(std::move(next));
}

/// The wall's clock, which the window tells each minute.
Result<Outcome> set_clock(CommandInput const& in) {
  auto const when = in.args.size() == 1 ? when_of(in.args[0]) : std::nullopt;
  if (!when) return fail(usage_fault(in.spec));
  State next = in.state;
  next.moment.wall = *when;
  return done(std::move(next));
}

constexpr std::array memory_table{
    CommandSpec{"resume", "resume", "go on with what the last run left", Undo::step, resume,
                "going on"},
    CommandSpec{"start-over", "start-over",
                "forget what is marked, open and hidden, and see the whole body", Undo::step,
                start_over, "Start over"},
    CommandSpec{"day", "day DAYS-SINCE-1970",
                "another day has begun: what may be a danger is asked again", Undo::none, new_day},
    CommandSpec{"clock", "clock YYYY-MM-DDTHH:MM[:SS][+HH:MM]",
                "the wall's clock: when what is written down was", Undo::none, set_clock},
};

}  // namespace

std::span<CommandSpec const> memory_commands() {
  return memory_table;
}

}  // namespace knotmap
