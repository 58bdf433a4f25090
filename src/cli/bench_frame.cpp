#include "cli/bench_frame.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "cli/measure.h"
#include "state/under.h"

namespace knotmap {
namespace {

using nlohmann::ordered_json;

/// The median of each drawing, milliseconds, all of them in turn, so that a slow moment of the
/// machine is shared. A fault when OpenGL cannot draw one.
Result<std::vector<double>> medians(Renderer& renderer, int rounds,
                                    std::vector<std::function<Result<void>()>> const& drawings) {
  std::vector<std::vector<double>> times(drawings.size());
  for (int round = 0; round <= rounds; ++round) {
    for (std::size_t i = 0; i < drawings.size(); ++i) {
      Result<void> drawn;
      double const took = milliseconds([&] {
        drawn = drawings[i]();
        renderer.finish();
      });
      if (!drawn) return fail(drawn.error());
      if (round > 0) times[i].push_back(took);  // shaders warm up
    }
  }
  std::vector<double> middle;
  middle.reserve(times.size());
  for (auto& each : times) middle.push_back(quantile(std::move(each), 0.5));
  return middle;
}

double per_second(double milliseconds) {
  return rounded(1000.0 / milliseconds);
}

/// While the view turns on a slow renderer.
Result<void> draw_coarse(Renderer& renderer, Frame const& frame) {
  return renderer.draw(frame, 1, 0.6F);
}

double mebibytes(Figure const& figure) {
  auto const bytes = [](auto const& values) {
    return static_cast<double>(values.size() * sizeof(values[0]));
  };
  auto const& form = *figure.form;
  return (bytes(form.threads) + bytes(form.beads) + bytes(form.fibres) + bytes(form.triangles) +
          bytes(figure.positions) + bytes(figure.normals)) /
         (1024.0 * 1024.0);
}

}  // namespace

Result<ordered_json> frame_figures(Studio& studio, World const& world, State const& state,
                                   Repeats const& repeats) {
  Answers const answers(world);
  auto& renderer = studio.renderer();
  auto const frame = studio.director().frame(answers, state, Canvas{});
  Frame bare = frame;
  bare.flesh = {};
  auto const measured =
      medians(renderer, repeats.frames,
              {[&] { return renderer.draw_baseline(frame); }, [&] { return renderer.draw(frame); },
               [&] { return renderer.draw(bare); }, [&] { return draw_coarse(renderer, frame); }});
  if (!measured) return fail(measured.error());
  auto const& times = *measured;
  return ordered_json{{"renderer", renderer.name()},
                      {"baseline_ms", rounded(times[0])},
                      {"point_selected_ms", rounded(times[1])},
                      {"times_baseline", rounded(times[1] / times[0])},
                      {"muscle_seen_through_skin", rounded(times[1] / times[2])},
                      {"turning_ms", rounded(times[3])},
                      {"turning_frames_a_second", per_second(times[3])}};
}

Result<ordered_json> muscle_figures(Studio& studio, World const& world, State state,
                                    Repeats const& repeats) {
  Answers const answers(world);
  auto& renderer = studio.renderer();
  state.work.under.layer = Under::superficial;
  Frame frame;
  double const first_ms =
      milliseconds([&] { frame = studio.director().frame(answers, state, Canvas{}); });
  if (frame.flesh.figure == nullptr) return ordered_json::object();
  auto const& figure = *frame.flesh.figure;
  auto const average = world.body->average_of(state.preferences.body);
  double const pose_ms = milliseconds([&] {
    static_cast<void>(
        pose(frame.surface->skin(), figure.form, {average, frame.surface->positions(), 0.0F}));
  });
  Frame bare = frame;
  bare.flesh = {};
  Frame dissolving = frame;
  dissolving.flesh.skin = 0.5F;
  for (auto& look : dissolving.flesh.looks) look.shown = std::min(look.shown, 0.5F);
  auto const measured = medians(
      renderer, repeats.frames,
      {[&] { return renderer.draw(bare); }, [&] { return renderer.draw(frame); },
       [&] { return renderer.draw(dissolving); }, [&] { return draw_coarse(renderer, bare); },
       [&] { return draw_coarse(renderer, frame); }});
  if (!measured) return fail(measured.error());
  auto const& times = *measured;
  return ordered_json{{"parts", figure.form->parts.size()},
                      {"vertices", figure.form->beads.size()},
                      {"triangles", figure.form->triangles.size()},
                      {"figure_mib", rounded(mebibytes(figure))},
                      {"place_all_ms", rounded(first_ms)},
                      {"pose_all_ms", rounded(pose_ms)},
                      {"skin_alone_ms", rounded(times[0])},
                      {"muscles_and_ghost_ms", rounded(times[1])},
                      {"times_skin_alone", rounded(times[1] / times[0])},
                      {"dissolving_ms", rounded(times[2])},
                      {"turning_skin_alone_ms", rounded(times[3])},
                      {"turning_ms", rounded(times[4])},
                      {"turning_frames_a_second", per_second(times[4])}};
}

}  // namespace knotmap
