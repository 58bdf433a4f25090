// knotmap export: the placed scene as glTF, for other programs.
#include <filesystem>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/call.h"
#include "cli/subcommands.h"
#include "export/placed_scene.h"
#include "platform/files.h"
#include "state/command_args.h"

namespace knotmap {
namespace {

struct ExportCall : Call {
  std::string out;
  std::string muscle;
  std::string point;
};

/// A viewer goes by the name's end. What has none (/dev/stdout) may be a pipe.
Result<void> check_name(std::filesystem::path const& out) {
  if (out.extension().empty() || out.extension() == ".glb") return {};
  return fail({.file = out.string(),
               .pointer = {},
               .what = "what is written is binary glTF",
               .remedy = "name it so: out.glb"});
}

Result<std::vector<std::uint32_t>> points_of_muscle(World const& world, std::string const& id) {
  if (world.atlas->muscle(id) == nullptr) {
    std::vector<std::string> known;
    for (auto const& each : world.atlas->muscles) known.push_back(each.id);
    return fail(unknown_name("muscle", id, known, "see: knotmap list muscles"));
  }
  std::vector<std::uint32_t> numbers;
  auto const points = world.placed->points();
  for (std::uint32_t i = 0; i < points.size(); ++i) {
    if (points[i].muscle->id == id) numbers.push_back(i);
  }
  return numbers;
}

Result<ExportChoice> choice_of(World const& world, ExportCall const& call) {
  auto const body = body_of(call);
  if (!body) return fail(body.error());
  ExportChoice choice;
  choice.body = *body;
  if (!call.muscle.empty()) {
    auto of_muscle = points_of_muscle(world, call.muscle);
    if (!of_muscle) return fail(of_muscle.error());
    choice.points = std::move(*of_muscle);
    choice.painted = choice.points;
  } else if (!call.point.empty()) {
    auto const point = point_of(world, call.point);
    if (!point) return fail(point.error());
    choice.points = {*point};
    choice.painted = choice.points;
  } else {  // all zones together would be a red body
    choice.points.resize(world.placed->points().size());
    std::iota(choice.points.begin(), choice.points.end(), 0U);
  }
  return choice;
}

int run_export(ExportCall const& call) {
  if (auto const named = check_name(call.out); !named) return told(named.error());
  if (auto const could = writable(call.out); !could) return told(could.error());
  auto const world = world_of(call);
  if (!world) return told(world.error());
  auto const choice = choice_of(*world, call);
  if (!choice) return told(choice.error());
  auto const glb = placed_scene(*world, *choice);
  if (!glb) return told(glb.error());
  auto const written = write_whole(call.out, *glb, Sync::no);
  return written ? exit_done : told(written.error());
}

}  // namespace

void add_export(CLI::App& program, Task& task) {
  auto call = std::make_shared<ExportCall>();
  auto* const app = program.add_subcommand(
      "export", "the placed scene as glTF: skin, X's and landmarks as named nodes");
  add_call_options(*app, *call);
  app->add_option("out", call->out, "the .glb to write")->required();
  auto* const muscle =
      app->add_option("--muscle", call->muscle, "only its points, their zones painted: trapezius");
  app->add_option("--point", call->point, "only this one, its zones painted: trapezius-5.R")
      ->excludes(muscle);
  app->footer("Example:\n  knotmap export back.glb --muscle trapezius --body male");
  app->callback([call, &task] { task = [call] { return run_export(*call); }; });
}

}  // namespace knotmap
