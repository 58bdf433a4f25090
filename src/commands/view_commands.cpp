#include "commands/view_commands.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include <glm/geometric.hpp>

#include "commands/command_args.h"
#include "commands/motion_commands.h"
#include "commands/press_commands.h"
#include "state/framing.h"

namespace knotmap {
namespace {

constexpr double to_view_s = 0.45;
constexpr double usual_m = 1.4;  ///< how near `centre` and `approach` come

Box shown_box(World const& world, State const& state) {
  return world.body->shaped(state.preferences.body)->bounds();
}

Outcome flown(State state, View const& to) {
  state.moment.flight = Flight{state.work.view, to, state.moment.now, to_view_s};
  return {std::move(state), {}};
}

/// A move by hand: it stops a flight and takes effect at once.
Outcome moved(World const& world, State state, View const& to) {
  state.moment.flight.reset();
  state.work.view = limited(to, shown_box(world, state));
  return {std::move(state), {}};
}

Result<Outcome> view(CommandInput const& in) {
  if (in.args.size() != 1) return fail(usage_fault(in.spec));
  auto const to = named_view(
      in.args[0], in.state.moment.flight ? in.state.moment.flight->to : in.state.work.view);
  if (!to) return fail(to.error());
  // The camera is there already: show the whole body from that side.
  if (*to == in.state.work.view) {
    return flown(in.state, whole_body(in.world, in.state.preferences.body, in.state.work.view));
  }
  return flown(in.state, *to);
}

/// The arguments of `turn` and `pan` are directions on the screen: in the mirror the horizontal one
/// is reversed.
float seen_across(State const& state, double across) {
  return static_cast<float>(state.preferences.mirror ? -across : across);
}

Result<Outcome> turn(CommandInput const& in) {
  if (in.args.size() != 2) return fail(usage_fault(in.spec));
  auto const across = number_of(in.args[0]);
  auto const over = number_of(in.args[1]);
  if (!across || !over) return fail(usage_fault(in.spec));
  View to = in.state.work.view;
  to.azimuth -= seen_across(in.state, std::fmod(*across, 360.0));
  to.elevation += static_cast<float>(*over);
  return moved(in.world, in.state, to);
}

Result<Outcome> pan(CommandInput const& in) {
  if (in.args.size() != 2) return fail(usage_fault(in.spec));
  auto const across = number_of(in.args[0]);
  auto const over = number_of(in.args[1]);
  if (!across || !over) return fail(usage_fault(in.spec));
  View to = in.state.work.view;
  to.target -=
      right_of(to) * seen_across(in.state, *across) + up_of(to) * static_cast<float>(*over);
  return moved(in.world, in.state, to);
}

/// The view from `distance` from which a spot of the shown body has the pixel that it has now: the
/// target moves toward it, within the view plane only. A spot nearer to the eye than the target is
/// seen larger, so it counts for more.
View kept_in_place(View const& from, glm::vec3 spot, float distance) {
  View to = from;
  to.distance = distance;
  auto const way = spot - from.target;
  auto const to_eye = glm::normalize(eye_of(from) - from.target);
  float const away = std::max(from.distance - glm::dot(way, to_eye), 0.01F);
  float const share = (from.distance - distance) / away;
  to.target +=
      (right_of(from) * glm::dot(way, right_of(from)) + up_of(from) * glm::dot(way, up_of(from))) *
      share;
  return to;
}

Result<Outcome> zoom(CommandInput const& in) {
  if (in.args.size() != 1 && in.args.size() != 4) return fail(usage_fault(in.spec));
  auto const factor = number_of(in.args[0]);
  if (!factor || *factor <= 0.0) return fail(usage_fault(in.spec));
  View to = in.state.work.view;
  to.distance *= static_cast<float>(*factor);
  to = limited(to, shown_box(in.world, in.state));
  if (in.args.size() == 4) {
    auto const spot = coordinates_of(in.args.subspan(1));
    if (!spot) return fail(spot.error());
    to = kept_in_place(in.state.work.view, *spot, to.distance);
  }
  return moved(in.world, in.state, to);
}

Result<Outcome> centre(CommandInput const& in) {
  if (in.args.size() != 3 && in.args.size() != 4) return fail(usage_fault(in.spec));
  auto const spot = coordinates_of(in.args.first(3));
  if (!spot) return fail(spot.error());
  auto const metres = in.args.size() == 4 ? number_of(in.args[3]) : std::optional(usual_m);
  if (!metres || *metres <= 0.0) return fail(usage_fault(in.spec));
  View to = in.state.work.view;
  to.target = *spot;
  to.distance = std::min(to.distance, static_cast<float>(*metres));
  return flown(in.state, limited(to, shown_box(in.world, in.state)));
}

Result<Outcome> approach(CommandInput const& in) {
  if (in.args.size() != 3 && in.args.size() != 4) return fail(usage_fault(in.spec));
  auto const spot = coordinates_of(in.args.first(3));
  if (!spot) return fail(spot.error());
  auto const metres = in.args.size() == 4 ? number_of(in.args[3]) : std::optional(usual_m);
  if (!metres || *metres <= 0.0) return fail(usage_fault(in.spec));
  auto const& from = in.state.work.view;
  float const distance =
      std::clamp(static_cast<float>(*metres), nearest_eye, std::max(from.distance, nearest_eye));
  return flown(in.state,
               limited(kept_in_place(from, *spot, distance), shown_box(in.world, in.state)));
}

Result<Outcome> whole(CommandInput const& in) {
  if (!in.args.empty()) return fail(usage_fault(in.spec));
  return flown(in.state, whole_body(in.world, in.state.preferences.body, in.state.work.view));
}

Result<Outcome> tick(CommandInput const& in) {
  if (in.args.size() != 1) return fail(usage_fault(in.spec));
  auto const seconds = number_of(in.args[0]);
  if (!seconds || *seconds < 0.0) return fail(usage_fault(in.spec));
  State next = in.state;
  next.moment.now += *seconds;
  if (next.moment.flight) {
    next.work.view = at_time(*next.moment.flight, next.moment.now);
    if (next.moment.now >= next.moment.flight->began + next.moment.flight->seconds)
      next.moment.flight.reset();
  }
  auto& began = next.moment.pose_began;
  bool const is_there = !began;
  if (began && next.moment.now >= *began + pose_ease_s) began.reset();
  if (is_there) let_motion_pass(in.world, next.moment, *seconds);
  Outcome outcome{std::move(next), {}};
  let_press_pass(in, outcome.state, *seconds, outcome.requests);
  return outcome;
}

constexpr std::array view_table{
    CommandSpec{"view", "view front|back|left|right|AZ,EL",
                "fly to a side of the body; again: the whole body from there", Undo::none, view},
    CommandSpec{"turn", "turn DEGREES-ACROSS DEGREES-OVER", "turn the body", Undo::drag, turn,
                "turning"},
    CommandSpec{"pan", "pan METRES-ACROSS METRES-UP", "move the body in the picture", Undo::drag,
                pan, "moving"},
    CommandSpec{"zoom", "zoom FACTOR [X Y Z]",
                "closer below 1, further above; at a spot of the shown body", Undo::none, zoom},
    CommandSpec{
        "centre", "centre X Y Z [METRES]",
        "fly so that a spot of the shown body is in the middle, at most 1.4 m or so far away",
        Undo::none, centre},
    CommandSpec{
        "approach", "approach X Y Z [METRES]",
        "fly closer, to 1.4 m or so many metres; the spot of the shown body stays where it is "
        "in the picture",
        Undo::none, approach},
    CommandSpec{"whole", "whole", "fly back until the whole body is seen", Undo::none, whole},
    CommandSpec{"tick", "tick SECONDS", "let time pass", Undo::none, tick},
};

}  // namespace

std::span<CommandSpec const> view_commands() {
  return view_table;
}

}  // namespace knotmap
