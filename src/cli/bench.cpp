#include "cli/bench.h"

#include <cmath>
#include <fstream>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "atlas/read_atlas.h"
#include "cli/answer.h"
#include "cli/bench_answers.h"
#include "cli/bench_diary.h"
#include "cli/bench_finder.h"
#include "cli/bench_frame.h"
#include "cli/bench_handout.h"
#include "cli/bench_pose.h"
#include "cli/bench_session.h"
#include "cli/call.h"
#include "cli/measure.h"
#include "cli/studio.h"
#include "commands/session.h"
#include "platform/files.h"
#include "state/framing.h"

namespace knotmap {
namespace {

using nlohmann::ordered_json;

struct BenchCall : Call {
  bool json = false;
  bool quick = false;
};

/// The most memory that this process has held, MiB (VmHWM of Linux; 0 where there is none).
double peak_mib() {
  std::ifstream status("/proc/self/status");
  std::string word;
  while (status >> word) {
    if (word == "VmHWM:") {
      double kib = 0.0;
      status >> kib;
      return kib / 1024.0;
    }
  }
  return 0.0;
}

Result<ordered_json> load_figures(DataFolders const& folders, World& world) {
  ordered_json json;
  std::string first_fault;
  std::shared_ptr<Body const> body;
  std::shared_ptr<Atlas const> atlas;
  Fault fault;
  json["body_ms"] = rounded(milliseconds([&] {
    auto loaded = Body::load(folders.body);
    if (loaded) {
      body = std::make_shared<Body const>(std::move(*loaded));
    } else {
      fault = loaded.error();
    }
  }));
  if (!body) return fail(fault);
  json["atlas_ms"] = rounded(milliseconds([&] {
    auto reading = read_atlas(folders.atlas);
    if (!reading.faults.empty()) fault = reading.faults.front();
    atlas = std::make_shared<Atlas const>(std::move(reading.atlas));
  }));
  if (!fault.what.empty()) return fail(fault);
  world.body = body;
  world.atlas = atlas;
  world.lexicon = std::make_shared<Lexicon const>();
  world.placed = std::make_shared<PlacedAtlas const>(body, atlas);
  json["shape_ms"] = rounded(milliseconds([&] { static_cast<void>(body->shaped(BodyChoice{})); }));
  json["one_point_ms"] =
      rounded(milliseconds([&] { static_cast<void>(world.placed->placed(0).has_value()); }));
  json["regions_ms"] = rounded(milliseconds([&] { static_cast<void>(world.placed->regions()); }));
  json["all_points_ms"] =
      rounded(milliseconds([&] { static_cast<void>(world.placed->zones_at(0)); }));
  json["search_index_ms"] =
      rounded(milliseconds([&] { static_cast<void>(Answers(world).search_index()); }));
  return json;
}

/// Each slider of the body moved through all of its way, with a point selected: the mix of the
/// skin alone, and the whole step from the command to the finished picture.
Result<ordered_json> slider_figures(Studio& studio, World const& world, State const& state,
                                    int steps) {
  Canvas const canvas;
  Session session(world, state);
  std::vector<double> mixes;
  std::vector<double> whole;
  for (auto const* const line : {"body 0.35,0.4,0.6", "released"}) {
    if (auto const done = session.run(line); !done) return fail(done.error());
  }
  for (auto const& [slider, low] :
       {std::pair{"male", 0.0}, std::pair{"weight", -1.0}, std::pair{"muscle", 0.0}}) {
    for (int i = 0; i < steps; ++i) {
      double const value = low + (1.0 - low) * (i + 0.5) / steps;
      auto const line = fmt::format("body-shape {} {:.4f}", slider, value);
      Fault fault;
      whole.push_back(milliseconds([&] {
        if (auto const done = session.run(line); !done) fault = done.error();
        auto const frame = studio.director().frame(session.answers(), session.state(), canvas);
        if (auto const drawn = studio.renderer().draw(frame); !drawn) fault = drawn.error();
        studio.renderer().finish();
      }));
      if (!fault.what.empty()) return fail(fault);
      auto choice = session.state().preferences.body;
      choice.male = std::abs(choice.male - 0.001F);  // another body than the one just made
      mixes.push_back(milliseconds([&] { static_cast<void>(world.body->shaped(choice)); }));
    }
  }
  return ordered_json{{"count", whole.size()},
                      {"mix_p50_ms", rounded(quantile(mixes, 0.5))},
                      {"mix_worst_ms", rounded(quantile(mixes, 1.0))},
                      {"to_picture_p50_ms", rounded(quantile(whole, 0.5))},
                      {"to_picture_worst_ms", rounded(quantile(whole, 1.0))}};
}

/// A process's first picture with one point selected, part by part, then the rest.
Result<ordered_json> figures(BenchCall const& call) {
  auto const folders = data_folders(call);
  if (!folders) return fail(folders.error());
  auto const choice = body_of(call);
  if (!choice) return fail(choice.error());
  auto const repeats = call.quick ? Repeats::few() : Repeats{};
  ordered_json json;

  double const began = seconds_now();
  auto first_world = load_world(folders->body, folders->atlas);
  if (!first_world) return fail(first_world.error());
  double const loaded = seconds_now();
  if (first_world->placed->points().empty()) {
    return fail({.file = folders->atlas.string(),
                 .pointer = {},
                 .what = "the atlas has no points to measure with",
                 .remedy = {}});
  }
  State start;
  start.preferences.body = *choice;
  Session session(*first_world, start);
  if (auto const selected =
          session.run("select " + to_string(first_world->placed->points()[0].id()));
      !selected) {
    return fail(selected.error());
  }
  static_cast<void>(session.run("tick 10"));
  double const placed = seconds_now();
  auto studio = Studio::open(*folders);
  if (!studio) return fail(studio.error());
  double const opened = seconds_now();
  if (auto const image = studio->shoot(session, {}); !image) return fail(image.error());
  double const drawn = seconds_now();
  json["start"] = {{"world_ms", rounded((loaded - began) * 1000.0)},
                   {"point_ms", rounded((placed - loaded) * 1000.0)},
                   {"gl_ms", rounded((opened - placed) * 1000.0)},
                   {"first_picture_ms", rounded((drawn - opened) * 1000.0)},
                   {"total_ms", rounded((drawn - began) * 1000.0)},
                   {"peak_mib", rounded(peak_mib())}};
  auto const frame = frame_figures(*studio, *first_world, session.state(), repeats);
  if (!frame) return fail(frame.error());
  json["frame"] = *frame;
  double const before_mib = peak_mib();
  auto const muscles = muscle_figures(*studio, *first_world, session.state(), repeats);
  if (!muscles) return fail(muscles.error());
  json["muscles"] = *muscles;
  json["muscles"]["peak_grown_mib"] = rounded(peak_mib() - before_mib);
  auto const pose = pose_figures(*studio, *first_world, session.state(), repeats);
  if (!pose) return fail(pose.error());
  json["pose"] = *pose;
  auto const handout = handout_figures(*studio, *first_world, session.state(), folders->fonts);
  if (!handout) return fail(handout.error());
  json["handout"] = *handout;
  auto const slider = slider_figures(*studio, *first_world, session.state(), repeats.slider_steps);
  if (!slider) return fail(slider.error());
  json["body_slider_step"] = *slider;

  World world;
  auto load = load_figures(*folders, world);
  if (!load) return fail(load.error());
  json["load"] = *load;
  json["memory"] = {{"peak_mib", rounded(peak_mib())}};
  json.update(finder_figures(world, repeats));
  json.update(answer_figures(world, repeats));
  auto const session_json = session_figures(world);
  if (!session_json) return fail(session_json.error());
  json.update(*session_json);
  auto const diary_json = diary_figures(world);
  if (!diary_json) return fail(diary_json.error());
  json.update(*diary_json);
  return json;
}

int bench(BenchCall const& call) {
  auto const json = figures(call);
  if (!json) return report(json.error());
  if (call.json) {
    answer(*json);
    return exit_done;
  }
  std::string text;
  for (auto const& [group, values] : json->items()) {
    text += group + "\n";
    for (auto const& [name, value] : values.items()) {
      text += fmt::format("  {:<26} {}\n", name,
                          value.is_string() ? value.get<std::string>() : value.dump());
    }
  }
  answer(text);
  return exit_done;
}

}  // namespace

Subcommand bench_subcommand() {
  auto call = std::make_shared<BenchCall>();
  return {.name = "bench",
          .help = "how fast this machine runs it",
          .options = with_call_options(
              *call, {{.name = "--quick",
                       .target = &call->quick,
                       .help = "few repeats: rough figures in a few seconds"},
                      {.name = "--json", .target = &call->json, .help = "for programs"}}),
          .examples = {"knotmap bench --quick --json"},
          .run = [call] { return bench(*call); }};
}

}  // namespace knotmap
