// Commands that move the eye.
#include <array>
#include <cmath>

#include <glm/geometric.hpp>

#include "state/command_args.h"
#include "state/command_groups.h"
#include "state/framing.h"

namespace knotmap {
namespace {

constexpr double flight_s = 0.45;

Box shown_box(World const& world, State const& state) {
  return world.body->shaped(state.preferences.body)->bounds();
}

Outcome flown(State state, View const& to) {
  state.flight = Flight{state.view, to, state.now, flight_s};
  return {std::move(state), {}};
}

/// A move by hand: it interrupts a flight and takes the view as it is.
Outcome moved(World const& world, State state, View const& to) {
  state.flight.reset();
  state.view = limited(to, shown_box(world, state));
  return {std::move(state), {}};
}

Result<Outcome> view(World const& world, State const& state, CommandArgs args) {
  if (args.size() != 1) return fail(usage_fault("view"));
  auto const to = named_view(args[0], state.flight ? state.flight->to : state.view);
  if (!to) return fail(to.error());
  // Asked for again while it is there already: the whole body from that side.
  if (*to == state.view) {
    return flown(state, whole_body(world, state.preferences.body, state.view));
  }
  return flown(state, *to);
}

/// Turns and moves are said as they are seen: in the mirror the other way across the body.
float seen_across(State const& state, double across) {
  return static_cast<float>(state.preferences.mirror ? -across : across);
}

Result<Outcome> turn(World const& world, State const& state, CommandArgs args) {
  if (args.size() != 2) return fail(usage_fault("turn"));
  auto const across = number_of(args[0]);
  auto const over = number_of(args[1]);
  if (!across || !over) return fail(usage_fault("turn"));
  View to = state.view;
  to.azimuth -= seen_across(state, std::fmod(*across, 360.0));
  to.elevation += static_cast<float>(*over);
  return moved(world, state, to);
}

Result<Outcome> pan(World const& world, State const& state, CommandArgs args) {
  if (args.size() != 2) return fail(usage_fault("pan"));
  auto const across = number_of(args[0]);
  auto const over = number_of(args[1]);
  if (!across || !over) return fail(usage_fault("pan"));
  View to = state.view;
  to.target -= right_of(to) * seen_across(state, *across) + up_of(to) * static_cast<float>(*over);
  return moved(world, state, to);
}

Result<Outcome> zoom(World const& world, State const& state, CommandArgs args) {
  if (args.size() != 1 && args.size() != 4) return fail(usage_fault("zoom"));
  auto const factor = number_of(args[0]);
  if (!factor || *factor <= 0.0) return fail(usage_fault("zoom"));
  View to = state.view;
  to.distance *= static_cast<float>(*factor);
  to = limited(to, shown_box(world, state));
  if (args.size() == 4) {
    // The spot under the pointer stays under it: the target moves toward it by what the distance
    // lost, across the view only.
    auto const spot = coordinates_of(args.subspan(1));
    if (!spot) return fail(spot.error());
    float const share = 1.0F - to.distance / state.view.distance;
    auto const way = *spot - state.view.target;
    to.target +=
        (right_of(to) * glm::dot(way, right_of(to)) + up_of(to) * glm::dot(way, up_of(to))) * share;
  }
  return moved(world, state, to);
}

Result<Outcome> centre(World const& world, State const& state, CommandArgs args) {
  auto const spot = coordinates_of(args);
  if (!spot) return fail(spot.error());
  View to = state.view;
  to.target = *spot;
  to.distance = std::min(to.distance, 1.4F);
  return flown(state, limited(to, shown_box(world, state)));
}

Result<Outcome> whole(World const& world, State const& state, CommandArgs args) {
  if (!args.empty()) return fail(usage_fault("whole"));
  return flown(state, whole_body(world, state.preferences.body, state.view));
}

Result<Outcome> tick(World const& /*world*/, State const& state, CommandArgs args) {
  if (args.size() != 1) return fail(usage_fault("tick"));
  auto const seconds = number_of(args[0]);
  if (!seconds || *seconds < 0.0) return fail(usage_fault("tick"));
  State next = state;
  next.now += *seconds;
  if (next.flight) {
    next.view = at_time(*next.flight, next.now);
    if (next.now >= next.flight->began + next.flight->seconds) next.flight.reset();
  }
  return Outcome{std::move(next), {}};
}

constexpr std::array table{
    CommandSpec{"view", "view front|back|left|right|AZ,EL",
                "fly to a side of the body; again: the whole body from there", Undo::none, view},
    CommandSpec{"turn", "turn DEGREES-ACROSS DEGREES-OVER", "turn the body", Undo::drag, turn},
    CommandSpec{"pan", "pan METRES-ACROSS METRES-UP", "move the body in the picture", Undo::drag,
                pan},
    CommandSpec{"zoom", "zoom FACTOR [X Y Z]",
                "closer below 1, further above; at a spot of the shown body", Undo::none, zoom},
    CommandSpec{"centre", "centre X Y Z", "fly so that a spot of the shown body is in the middle",
                Undo::none, centre},
    CommandSpec{"whole", "whole", "fly back until the whole body is seen", Undo::none, whole},
    CommandSpec{"tick", "tick SECONDS", "let time pass", Undo::none, tick},
};

}  // namespace

std::span<CommandSpec const> view_commands() {
  return table;
}

}  // namespace knotmap
