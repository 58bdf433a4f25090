#include "commands/motion_commands.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "commands/command_args.h"
#include "state/names.h"

namespace knotmap {
namespace {

/// How long nothing will move at this time of an exercise.
double rest_at(ExerciseMotion const& motion, double s) {
  auto const spot = spot_at(motion, s);
  return spot.from == spot.to ? spot.left_s : 0.0;
}

ExerciseMotion const* shown_motion(World const& world, Moment const& moment) {
  if (!moment.pose || moment.pose->exercise.empty()) return nullptr;
  return world.atlas->motion(moment.pose->exercise);
}

Result<Outcome> motion(CommandInput const& in) {
  if (in.args.size() != 1) return fail(usage_fault(in.spec));
  auto const* const shown = shown_motion(in.world, in.state.moment);
  if (shown == nullptr) {
    return fail({.file = {},
                 .pointer = {},
                 .what = "the body shows no exercise",
                 .remedy = "open one, and let it show how"});
  }
  State next = in.state;
  auto& time = next.moment.motion;
  auto const& word = in.args[0];
  if (word == "run" || word == "toggle") {
    time.runs = word == "run" || !time.runs;
  } else if (word == "pause") {
    time.runs = false;
  } else if (word == "other-side") {
    if (!is_one_sided(*shown)) {
      return fail({.file = {},
                   .pointer = {},
                   .what = "both sides do this exercise at once",
                   .remedy = "watch it from the other side: drag the body"});
    }
    next.moment.pose->near = opposite(next.moment.pose->near);
    time.s = 0.0;
  } else {
    return fail(usage_fault(in.spec));
  }
  time.runs = time.runs && has_movement(*shown);
  time.rests_s = time.runs ? rest_at(*shown, time.s) : 0.0;
  return Outcome{std::move(next), {}};
}

constexpr std::array motion_table{
    CommandSpec{"motion", "motion run|pause|toggle|other-side",
                "the exercise that the body shows: run it, pause it, do it with the other side",
                Undo::none, motion},
};

}  // namespace

Result<NamedMotion> motion_named(World const& world, std::string_view words) {
  auto const colon = words.find(':');
  NamedMotion named;
  named.shown.exercise = words.substr(0, colon);
  auto const* const motion = world.atlas->motion(named.shown.exercise);
  if (motion == nullptr) {
    std::vector<std::string> ids;
    for (auto const& each : world.atlas->motions) ids.push_back(each.exercise);
    return fail(unknown_name("exercise", named.shown.exercise, ids, "see: knotmap list exercises"));
  }
  if (colon == std::string_view::npos) {
    named.time.runs = has_movement(*motion);
    named.time.rests_s = rest_at(*motion, 0.0);
    return named;
  }
  auto when = words.substr(colon + 1);
  bool const is_time = when.ends_with('s');
  if (is_time) when.remove_suffix(1);
  auto const number = number_of(when);
  auto const count = static_cast<double>(motion->keys.size());
  constexpr double longest_s = 3600.0;
  bool const fits =
      number && (is_time ? *number >= 0.0 && *number <= longest_s
                         : *number >= 1.0 && *number <= count &&
                               *number == static_cast<double>(static_cast<int>(*number)));
  if (!fits) {
    return fail({.file = std::string(words),
                 .pointer = {},
                 .what = fmt::format("{} shows {} position{} in {:.1f} seconds",
                                     named.shown.exercise, motion->keys.size(),
                                     motion->keys.size() == 1 ? "" : "s", cycle_s(*motion)),
                 .remedy = "the number of one of them, or seconds as 3.5s"});
  }
  named.time.s = is_time ? *number : reached_s(*motion, static_cast<std::size_t>(*number) - 1);
  return named;
}

void let_motion_pass(World const& world, Moment& moment, double seconds) {
  auto const* const shown = shown_motion(world, moment);
  if (shown == nullptr || !moment.motion.runs) return;
  moment.motion.s += seconds;
  moment.motion.rests_s = rest_at(*shown, moment.motion.s);
}

std::span<CommandSpec const> motion_commands() {
  return motion_table;
}

}  // namespace knotmap
