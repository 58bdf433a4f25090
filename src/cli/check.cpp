#include "cli/check.h"

#include <algorithm>
#include <memory>
#include <string>
#include <system_error>

#include <fmt/format.h>

#include "atlas/read_atlas.h"
#include "cli/answer.h"
#include "cli/call.h"
#include "muscles/muscle_check.h"
#include "placement/placement_check.h"
#include "platform/console.h"
#include "state/position_check.h"

namespace knotmap {
namespace {

struct CheckCall : Call {
  std::string folder;
  bool ways = false;
};

/// Each twentieth, on standard error: the answer stays alone on standard output.
void tell_progress(std::size_t done, std::size_t all) {
  constexpr std::size_t parts = 20;
  if (done % std::max<std::size_t>(all / parts, 1) == 0)
    print_progress(fmt::format("{} of {} positions measured", done, all));
}

int check(CheckCall call) {
  if (!call.folder.empty()) call.atlas = call.folder;
  auto const folders = data_folders(call);
  if (!folders) return report(folders.error());
  std::error_code unreadable;
  if (!std::filesystem::is_directory(folders->atlas, unreadable)) {
    return report({.file = folders->atlas.string(),
                   .pointer = {},
                   .what = "there is no such folder",
                   .remedy = "name a folder that holds atlas.json"});
  }
  auto body = Body::load(folders->body);
  if (!body) return report(body.error());
  auto const shared_body = std::make_shared<Body const>(std::move(*body));
  auto reading = read_atlas(folders->atlas);
  auto faults = std::move(reading.faults);
  auto const atlas = std::make_shared<Atlas const>(std::move(reading.atlas));
  PlacedAtlas const placed(shared_body, atlas);
  auto const more = check_placement(placed);
  faults.insert(faults.end(), more.begin(), more.end());
  auto const shapes = check_muscles(PlacedMuscles(shared_body, atlas));
  faults.insert(faults.end(), shapes.begin(), shapes.end());

  if (call.ways && !faults.empty())
    print_progress("The ways are measured when there is no other fault.");
  if (call.ways && faults.empty()) {
    auto const world = load_world(folders->body, folders->atlas);
    if (!world) return report(world.error());
    auto const measured =
        measure_positions(*world, {"female", "male", "male:heavy"}, tell_progress);
    auto const erring = check_positions(*world, measured);
    faults.insert(faults.end(), erring.begin(), erring.end());
  }

  std::string text;
  for (auto const& fault : faults) text += to_line(fault) + "\n";
  std::size_t points = 0;
  for (auto const& muscle : atlas->muscles) points += muscle.points.size();
  text += fmt::format(
      "{} muscles, {} points ({} with sides), {} regions, {} causes, {} exercises: {}\n",
      atlas->muscles.size(), points, placed.points().size(), atlas->regions.size(),
      atlas->causes.size(), atlas->exercises.size(),
      faults.empty() ? "no fault"
                     : fmt::format("{} fault{}", faults.size(), faults.size() == 1 ? "" : "s"));
  answer(text);
  return faults.empty() ? exit_done : exit_no;
}

}  // namespace

Subcommand check_subcommand() {
  auto call = std::make_shared<CheckCall>();
  return {.name = "check",
          .help = "every fault of an atlas",
          .options = with_call_options(
              *call, {{.name = "folder",
                       .target = &call->folder,
                       .help = "an atlas folder (default: the one that came along)"},
                      {.name = "--ways",
                       .target = &call->ways,
                       .help = "also what each way of pressing and each position of an exercise "
                               "errs by on three bodies"}}),
          .examples = {"knotmap check assets/atlas"},
          .run = [call] { return check(*call); }};
}

}  // namespace knotmap
