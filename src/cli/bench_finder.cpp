#include "cli/bench_finder.h"

#include <algorithm>
#include <iterator>
#include <random>
#include <string>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/measure.h"
#include "finder/combination.h"
#include "finder/finder.h"
#include "scene/director.h"

namespace knotmap {
namespace {

using nlohmann::ordered_json;

constexpr int times_larger = 10;

void move(Anchor& anchor, int copy) {
  constexpr float step_cm = 0.15F;
  anchor.up_cm += step_cm * static_cast<float>(copy);
}

void move(std::vector<Stroke>& strokes, int copy) {
  for (auto& stroke : strokes) {
    for (auto& anchor : stroke.line) move(anchor, copy);
  }
}

/// The muscle under another id, moved upward a little.
Muscle copied(Muscle muscle, int copy) {
  auto const renamed = [&](std::string const& id) { return fmt::format("{}_{}", id, copy); };
  muscle.id = renamed(muscle.id);
  for (auto& point : muscle.points) {
    point.id = renamed(point.id);
    if (!point.zones_of.empty()) point.zones_of = renamed(point.zones_of);
    move(point.at, copy);
    move(point.essential, copy);
    move(point.spillover, copy);
  }
  return muscle;
}

World larger(World const& world) {
  auto atlas = *world.atlas;
  auto const muscles = std::move(atlas.muscles);
  atlas.muscles.clear();
  for (int copy = 1; copy < times_larger; ++copy) {
    for (auto const& muscle : muscles) atlas.muscles.push_back(copied(muscle, copy));
  }
  atlas.muscles.insert(atlas.muscles.end(), muscles.begin(), muscles.end());
  std::sort(atlas.muscles.begin(), atlas.muscles.end(),
            [](Muscle const& a, Muscle const& b) { return a.id < b.id; });
  World large = world;
  large.atlas = std::make_shared<Atlas const>(std::move(atlas));
  large.placed = std::make_shared<PlacedAtlas const>(large.body, large.atlas);
  return large;
}

/// A click and its answer without GL: region, warnings, candidates, and the zones of the best one.
double click(Director& director, Answers const& answers, State& state, Place const& place) {
  state.work.pain.dabs = {Dab{.place = place}};
  return milliseconds([&] {
    auto const& candidates = answers.candidates(state.work);
    static_cast<void>(answers.world().placed->regions().at(place).name());
    static_cast<void>(answers.warnings(state.work));
    Canvas const canvas;
    auto const frame = director.frame(answers, state, canvas);
    static_cast<void>(candidates.size() + frame.marks.size());
  });
}

std::vector<double> click_times(World const& world, int clicks) {
  std::mt19937 random(2026);  // the same places every time
  auto const triangles = static_cast<std::uint32_t>(world.body->skin()->triangles.size());
  std::uniform_int_distribution<std::uint32_t> any(0, triangles - 1);
  Answers const answers(world);
  Director director;
  State state;
  std::vector<double> times;
  times.reserve(static_cast<std::size_t>(clicks));
  static_cast<void>(click(director, answers, state, Place{0, glm::vec3(1.0F / 3.0F)}));  // warm
  for (int i = 0; i < clicks; ++i) {
    times.push_back(click(director, answers, state, Place{any(random), glm::vec3(1.0F / 3.0F)}));
  }
  return times;
}

std::vector<double> dab_times(World const& world, int strokes) {
  constexpr int dabs = 200;
  auto const whole = stroke_over_the_back(world.body->base(), dabs);
  std::vector<double> times;
  Finder finder(*world.placed);
  for (int stroke = 0; stroke < strokes; ++stroke) {
    Pain pain;
    for (auto const& dab : whole.dabs) {
      pain.dabs.push_back(dab);
      auto const time = milliseconds([&] {
        finder.follow(pain);
        static_cast<void>(finder.candidates().size());
        static_cast<void>(finder.combination().has_value());
      });
      // What is made once for all strokes is made with the first dab of the first.
      if (stroke > 0 || pain.dabs.size() > 1) times.push_back(time);
    }
  }
  return times;
}

/// The median shows how the work grows; the last per cent is also what else the machine does.
ordered_json figures_of(std::vector<double> const& one, std::vector<double> const& ten) {
  auto const times = [&](double share) {
    auto const at_one = quantile(one, share);
    return at_one > 0.0 ? rounded(quantile(ten, share) / at_one) : 0.0;
  };
  return {{"count", one.size()},
          {"p50_ms", rounded(quantile(one, 0.5))},
          {"p99_ms", rounded(quantile(one, 0.99))},
          {"worst_ms", rounded(quantile(one, 1.0))},
          {"p50_ms_10x", rounded(quantile(ten, 0.5))},
          {"p99_ms_10x", rounded(quantile(ten, 0.99))},
          {"worst_ms_10x", rounded(quantile(ten, 1.0))},
          {"p50_ratio_10x", times(0.5)},
          {"p99_ratio_10x", times(0.99)}};
}

}  // namespace

Pain stroke_over_the_back(Surface const& base, int dabs) {
  constexpr int across = 20;
  constexpr float from_height_m = 1.42F;
  constexpr float over_m = 0.405F;
  int const tried = dabs + dabs / 4;  // some rays go past the waist
  int const rows = std::max((tried + across - 1) / across, 2);
  Pain pain;
  for (int i = 0; i < tried && std::ssize(pain.dabs) < dabs; ++i) {
    auto const row = i / across;
    auto const along = row % 2 == 0 ? i % across : across - 1 - i % across;
    glm::vec3 const from{
        -0.13F + 0.26F * static_cast<float>(along) / (across - 1),
        from_height_m - over_m * static_cast<float>(row) / static_cast<float>(rows - 1), -1.0F};
    auto const hit = base.first_hit({from, {0.0F, 0.0F, 1.0F}});
    if (hit) pain.dabs.push_back({.place = hit->place, .radius_m = 0.02F});
  }
  return pain;
}

ordered_json finder_figures(World const& world, Repeats const& repeats) {
  auto const large = larger(world);
  auto const placing = milliseconds([&] { static_cast<void>(large.placed->zones_at(0)); });
  ordered_json json;
  json["points"] = {{"1x", world.placed->points().size()},
                    {"10x", large.placed->points().size()},
                    {"placing_10x_ms", rounded(placing)}};
  json["click"] =
      figures_of(click_times(world, repeats.clicks), click_times(large, repeats.clicks));
  json["dab"] = figures_of(dab_times(world, repeats.strokes), dab_times(large, repeats.strokes));
  return json;
}

}  // namespace knotmap
