#include "commands/body_commands.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "commands/command_args.h"
#include "state/framing.h"

namespace knotmap {
namespace {

Outcome reshaped(CommandInput const& in, BodyChoice const& choice) {
  State next = in.state;
  show_body(in.world, choice, next);
  return {std::move(next), {}};
}

Result<Outcome> body(CommandInput const& in) {
  if (in.args.size() != 1) return fail(usage_fault(in.spec));
  auto const choice = parse_body(in.args[0]);
  if (!choice) return fail(choice.error());
  return reshaped(in, *choice);
}

/// A slider of the settings panel and its range.
struct Slider {
  std::string_view name;
  float BodyChoice::*value;
  float low;
  float high;
};

constexpr std::array sliders{Slider{"male", &BodyChoice::male, 0.0F, 1.0F},
                             Slider{"weight", &BodyChoice::weight, -1.0F, 1.0F},
                             Slider{"muscle", &BodyChoice::muscle, 0.0F, 1.0F}};

Result<Outcome> body_shape(CommandInput const& in) {
  if (in.args.size() != 2) return fail(usage_fault(in.spec));
  auto const* const slider = std::find_if(
      sliders.begin(), sliders.end(), [&](Slider const& each) { return each.name == in.args[0]; });
  if (slider == sliders.end()) return fail(usage_fault(in.spec));
  auto const value = number_of(in.args[1]);
  if (!value || !(*value >= slider->low && *value <= slider->high)) {
    return fail({.file = {},
                 .pointer = {},
                 .what = fmt::format("\"{}\" is no value of {}", in.args[1], slider->name),
                 .remedy = fmt::format("a number from {} to {}", slider->low, slider->high)});
  }
  // `base` is no mix that sliders could describe: moving one starts from the average woman.
  BodyChoice choice = in.state.preferences.body.base ? BodyChoice{} : in.state.preferences.body;
  choice.*slider->value = static_cast<float>(*value) + 0.0F;  // turns -0 into 0
  return reshaped(in, choice);
}

constexpr std::array body_table{
    CommandSpec{"body",
                "body base|female|male[:lean|:heavy|:muscular|:muscular-heavy]|MALE,WEIGHT,MUSCLE",
                "show another body", Undo::step, body, "the body"},
    CommandSpec{"body-shape", "body-shape male|weight|muscle VALUE",
                "move one slider of the body: male 0..1, weight -1..1, muscle 0..1", Undo::drag,
                body_shape, "the body"},
};

}  // namespace

std::span<CommandSpec const> body_commands() {
  return body_table;
}

}  // namespace knotmap
