#include "cli/export.h"

#include <filesystem>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "cli/answer.h"
#include "cli/call.h"
#include "cli/pose_options.h"
#include "commands/command_args.h"
#include "commands/session.h"
#include "export/placed_scene.h"
#include "platform/console.h"
#include "platform/output_file.h"
#include "state/names.h"

namespace knotmap {
namespace {

struct ExportCall : Call {
  std::string out;
  std::string muscle;
  std::string point;
  PoseOptions posed;
  bool ghost = false;
  bool force = false;
};

void add_shapes(ExportChoice& choice, Muscle const& muscle, std::optional<Side> side) {
  for (auto const each_side : each(muscle.sides)) {
    if (!side || *side == each_side) choice.muscles.push_back({muscle.id, each_side});
  }
}

/// A muscle and its points, of one side or of all that it has.
Result<void> choose_muscle(World const& world, std::string const& text, ExportChoice& choice) {
  auto const parsed = parse_id(text);
  auto const* const muscle = parsed ? world.atlas->muscle(parsed->id) : nullptr;
  if (muscle == nullptr) {
    std::vector<std::string> known;
    for (auto const& each : world.atlas->muscles) known.push_back(each.id);
    return fail(unknown_name("muscle", text, known, "see: knotmap list muscles"));
  }
  if (parsed->side && !has_side(muscle->sides, *parsed->side)) {
    return fail({.file = {},
                 .pointer = {},
                 .what = fmt::format("the muscle \"{}\" does not exist on that side", text),
                 .remedy = fmt::format("see: knotmap show {}", muscle->id)});
  }
  auto const points = world.placed->points();
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    bool const wanted = !parsed->side || points[i].side == *parsed->side;
    if (points[i].muscle == muscle && wanted) choice.points.push_back(i);
  }
  choice.with_zones = choice.points;
  add_shapes(choice, *muscle, parsed->side);
  return {};
}

/// A point and the muscle under it.
Result<void> choose_point(World const& world, std::string const& text, ExportChoice& choice) {
  auto const number = point_of(world, text);
  if (!number) return fail(number.error());
  choice.points = {*number};
  choice.with_zones = choice.points;
  auto const& point = world.placed->points()[*number];
  // A point on the midline may be that of a muscle of both sides.
  bool const one_side = has_side(point.muscle->sides, point.side);
  add_shapes(choice, *point.muscle, one_side ? std::optional(point.side) : std::nullopt);
  return {};
}

void choose_all(World const& world, ExportChoice& choice) {
  choice.points.resize(world.placed->points().size());
  std::iota(choice.points.begin(), choice.points.end(), 0U);  // all zones would be a red body
  for (auto const& muscle : world.atlas->muscles) add_shapes(choice, muscle, std::nullopt);
  choice.bones = true;
}

Result<ExportChoice> choice_of(World const& world, ExportCall const& call) {
  auto const body = body_of(call);
  if (!body) return fail(body.error());
  ExportChoice choice;
  choice.body = *body;
  choice.ghost = call.ghost;
  if (!call.muscle.empty()) {
    if (auto const chosen = choose_muscle(world, call.muscle, choice); !chosen) {
      return fail(chosen.error());
    }
  } else if (!call.point.empty()) {
    if (auto const chosen = choose_point(world, call.point, choice); !chosen) {
      return fail(chosen.error());
    }
  } else {
    choose_all(world, choice);
  }
  if (auto const line = pose_command(call.posed)) {
    State start;
    start.preferences.body = *body;
    Session session(world, start);
    if (auto const done = session.run(*line); !done) return fail(done.error());
    choice.position = session.state().moment.pose;
    choice.motion_s = session.state().moment.motion.s;
  }
  return choice;
}

int run_export(ExportCall const& call) {
  auto const replace = call.force ? Replace::anything : Replace::own_kind;
  if (auto const may = may_write(call.out, glb_output, replace); !may) return report(may.error());
  auto const world = world_of(call);
  if (!world) return report(world.error());
  auto const choice = choice_of(*world, call);
  if (!choice) return report(choice.error());
  auto const glb = placed_scene(*world, *choice);
  if (!glb) return report(glb.error());
  if (call.out == standard_output) {
    static_cast<void>(print_answer(*glb));  // finished() tells a failure
    return exit_done;
  }
  auto const written = write_output(call.out, *glb);
  return written ? exit_done : report(written.error());
}

}  // namespace

Subcommand export_subcommand() {
  auto call = std::make_shared<ExportCall>();
  return {
      .name = "export",
      .help =
          "the placed scene as glTF: skin, muscles, bones, X's, landmarks and things as named "
          "nodes",
      .options = with_call_options(
          *call, {{.name = "out",
                   .target = &call->out,
                   .help = "the .glb to write; - is standard output",
                   .required = true},
                  {.name = "--muscle",
                   .target = &call->muscle,
                   .help = "only it and its points, their zones coloured: trapezius, trapezius.R"},
                  {.name = "--point",
                   .target = &call->point,
                   .help = "only this one and its muscle, its zones coloured: trapezius-5.R",
                   .excludes = "--muscle"},
                  near_option(call->posed),
                  {.name = "--ghost", .target = &call->ghost, .help = "see-through skin"},
                  {.name = "--force",
                   .target = &call->force,
                   .help = "also over a file that is no glTF"}}),
      .groups = {pose_group(call->posed)},
      .examples = {"knotmap export back.glb --muscle trapezius --body male"},
      .run = [call] { return run_export(*call); }};
}

}  // namespace knotmap
