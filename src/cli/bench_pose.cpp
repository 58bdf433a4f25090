#include "cli/bench_pose.h"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/session.h"

namespace knotmap {
namespace {

using nlohmann::ordered_json;

constexpr double tick_s = 1.0 / 60.0;

Result<void> run(Session& session, std::string const& line) {
  if (auto const done = session.run(line); !done) return fail(done.error());
  return {};
}

/// How long each step of what moves takes, milliseconds, until nothing moves or `most` were taken.
Result<std::vector<double>> steps(Studio& studio, Session& session, int most) {
  std::vector<double> times;
  while (is_moving(session.state().moment) && static_cast<int>(times.size()) < most) {
    if (auto const done = run(session, fmt::format("tick {:.6f}", tick_s)); !done)
      return fail(done.error());
    times.push_back(milliseconds([&] {
      static_cast<void>(studio.director().frame(session.answers(), session.state(), Canvas{}));
    }));
  }
  return times;
}

/// The first point that has a way, on the right or in the middle; "" for none.
std::string point_with_way(Atlas const& atlas) {
  for (auto const& muscle : atlas.muscles) {
    for (auto const& point : muscle.points) {
      if (!point.ways.empty() && point.sides != Sides::left)
        return point.id + (point.sides == Sides::midline ? ".M" : ".R");
    }
  }
  return {};
}

/// The first exercise that moves; "" for none.
std::string moving_exercise(Atlas const& atlas) {
  auto const at = std::find_if(atlas.motions.begin(), atlas.motions.end(), has_movement);
  return at == atlas.motions.end() ? std::string() : at->exercise;
}

}  // namespace

Result<ordered_json> pose_figures(Studio& studio, World const& world, State const& state,
                                  Repeats const& repeats) {
  auto const point = point_with_way(*world.atlas);
  auto const exercise = moving_exercise(*world.atlas);
  if (point.empty() || exercise.empty()) return ordered_json::object();
  Session session(world, state);
  if (auto const done = run(session, "select " + point); !done) return fail(done.error());
  static_cast<void>(session.run("tick 10"));
  auto& renderer = studio.renderer();
  auto const frame = [&] {
    return studio.director().frame(session.answers(), session.state(), Canvas{});
  };
  auto const standing = frame();
  Fault fault;
  double const stage_ms = milliseconds([&] {
    if (auto const done = run(session, "pose way " + point + ":1"); !done) fault = done.error();
  });
  if (!fault.what.empty()) return fail(fault);
  double const first_ms = milliseconds([&] { static_cast<void>(frame()); });
  std::vector<double> easing;
  constexpr int most = 10'000;
  for (int round = 0; round < repeats.frames; ++round) {
    for (auto const& line : {std::string("pose none"), "pose way " + point + ":1"}) {
      if (auto const done = run(session, line); !done) return fail(done.error());
      auto const taken = steps(studio, session, most);
      if (!taken) return fail(taken.error());
      easing.insert(easing.end(), taken->begin(), taken->end());
    }
  }
  auto const posed = frame();
  std::vector<double> turning;
  std::vector<double> turning_standing;
  for (int round = 0; round <= repeats.frames; ++round) {
    for (auto const* const each : {&standing, &posed}) {
      double const took = milliseconds([&] {
        constexpr float coarse = 0.6F;
        if (auto const drawn = renderer.draw(*each, 1, coarse); !drawn) fault = drawn.error();
        renderer.finish();
      });
      if (round > 0) (each == &posed ? turning : turning_standing).push_back(took);
    }
  }
  if (!fault.what.empty()) return fail(fault);
  for (auto const& line : {std::string("deselect"), "select exercise:" + exercise,
                           "pose exercise " + exercise, std::string("tick 2")}) {
    if (auto const done = run(session, line); !done) return fail(done.error());
  }
  static_cast<void>(frame());
  std::vector<double> moving;
  constexpr int a_frame = 20;
  while (static_cast<int>(moving.size()) < repeats.frames * a_frame) {
    // What is held is passed over: nothing is drawn then.
    auto const rest = session.state().moment.motion.rests_s;
    if (rest > 0.0) static_cast<void>(session.run(fmt::format("tick {:.6f}", rest + tick_s)));
    auto const taken = steps(studio, session, a_frame);
    if (!taken) return fail(taken.error());
    moving.insert(moving.end(), taken->begin(), taken->end());
  }
  double const turned = quantile(turning, 0.5);
  return ordered_json{{"stage_ms", rounded(stage_ms)},
                      {"first_frame_ms", rounded(first_ms)},
                      {"count", easing.size()},
                      {"step_p50_ms", rounded(quantile(easing, 0.5))},
                      {"step_p99_ms", rounded(quantile(easing, 0.99))},
                      {"exercise_step_p50_ms", rounded(quantile(moving, 0.5))},
                      {"exercise_step_p99_ms", rounded(quantile(moving, 0.99))},
                      {"turning_ms", rounded(turned)},
                      {"times_turning_standing", rounded(turned / quantile(turning_standing, 0.5))},
                      {"turning_frames_a_second", rounded(1000.0 / turned)}};
}

}  // namespace knotmap
