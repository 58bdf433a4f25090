// Commands about whose body is shown, and how it is seen.
#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "state/command_args.h"
#include "state/command_groups.h"
#include "state/framing.h"

namespace knotmap {
namespace {

Outcome done(State state) {
  return {std::move(state), {}};
}

/// The eye keeps to the same part of the body: near by to the skin that it looks at, from further
/// away to the same share of its height.
glm::vec3 followed(View const& view, Surface const& before, Surface const& after) {
  constexpr float near_by_m = 2.2F;
  if (view.distance < near_by_m) {
    auto const eye = eye_of(view);
    if (auto const hit = before.first_hit({eye, view.target - eye})) {
      return view.target + after.position(hit->place) - before.position(hit->place);
    }
  }
  auto const height = [](Box const& box) { return box.high.y - box.low.y; };
  auto target = view.target;
  target.y *= height(after.bounds()) / height(before.bounds());
  return target;
}

Outcome changed(World const& world, State const& state, BodyChoice const& choice) {
  State next = state;
  if (choice == state.preferences.body) return done(std::move(next));
  auto const before = world.body->shaped(state.preferences.body);
  auto const after = world.body->shaped(choice);
  next.preferences.body = choice;
  next.flight.reset();
  next.view.target = followed(next.view, *before, *after);
  next.view = limited(next.view, after->bounds());
  return done(std::move(next));
}

Result<Outcome> body(World const& world, State const& state, CommandArgs args) {
  if (args.size() != 1) return fail(usage_fault("body"));
  auto const choice = parse_body(args[0]);
  if (!choice) return fail(choice.error());
  return changed(world, state, *choice);
}

/// A slider of the body, and how far it goes.
struct Slider {
  std::string_view name;
  float BodyChoice::*value;
  float low;
  float high;
};

constexpr std::array sliders{Slider{"male", &BodyChoice::male, 0.0F, 1.0F},
                             Slider{"weight", &BodyChoice::weight, -1.0F, 1.0F},
                             Slider{"muscle", &BodyChoice::muscle, 0.0F, 1.0F}};

Result<Outcome> body_shape(World const& world, State const& state, CommandArgs args) {
  if (args.size() != 2) return fail(usage_fault("body-shape"));
  auto const* const slider = std::find_if(sliders.begin(), sliders.end(),
                                          [&](Slider const& each) { return each.name == args[0]; });
  if (slider == sliders.end()) return fail(usage_fault("body-shape"));
  auto const value = number_of(args[1]);
  if (!value || !(*value >= slider->low && *value <= slider->high)) {
    return fail({.file = {},
                 .pointer = {},
                 .what = fmt::format("\"{}\" is no value of {}", args[1], slider->name),
                 .remedy = fmt::format("a number from {} to {}", slider->low, slider->high)});
  }
  // `base` has no sliders: a move leads from the average woman.
  BodyChoice choice = state.preferences.body.base ? BodyChoice{} : state.preferences.body;
  choice.*slider->value = static_cast<float>(*value) + 0.0F;  // -0 is 0
  return changed(world, state, choice);
}

Result<Outcome> skin_tone(World const& /*world*/, State const& state, CommandArgs args) {
  if (args.size() != 1) return fail(usage_fault("skin-tone"));
  auto const tone = parse_tone(args[0]);
  if (!tone) return fail(tone.error());
  State next = state;
  next.preferences.tone = *tone;
  return done(std::move(next));
}

Result<Outcome> mirror(World const& /*world*/, State const& state, CommandArgs args) {
  auto const on = args.size() == 1 ? switched(args[0], state.preferences.mirror) : std::nullopt;
  if (!on) return fail(usage_fault("mirror"));
  State next = state;
  next.preferences.mirror = *on;
  return done(std::move(next));
}

constexpr std::array table{
    CommandSpec{"body",
                "body base|female|male[:lean|:heavy|:muscular|:muscular-heavy]|MALE,WEIGHT,MUSCLE",
                "show another body", Undo::step, body},
    CommandSpec{"body-shape", "body-shape male|weight|muscle VALUE",
                "move one slider of the body: male 0..1, weight -1..1, muscle 0..1", Undo::drag,
                body_shape},
    CommandSpec{"skin-tone",
                "skin-tone mannequin|very-light|light|light-brown|brown|dark-brown|very-dark|1..6",
                "the tone of the skin", Undo::none, skin_tone},
    CommandSpec{"mirror", "mirror on|off|toggle",
                "as in a mirror, or as seen by another; sides stay the body's own", Undo::none,
                mirror},
};

}  // namespace

std::span<CommandSpec const> body_commands() {
  return table;
}

}  // namespace knotmap
