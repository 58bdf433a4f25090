#include "cli/bench_session.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/words.h"
#include "cli/bench_finder.h"
#include "cli/measure.h"
#include "commands/command_args.h"
#include "commands/session.h"
#include "state/answers.h"
#include "state/names.h"

namespace knotmap {
namespace {

using nlohmann::ordered_json;

constexpr int some_dabs = 200;
constexpr int many_dabs = 1000;

/// The dabs as command lines: metres on the base body, radius, strength.
std::vector<std::string> lines_of(World const& world, Pain const& pain) {
  std::vector<std::string> lines;
  for (auto const& dab : pain.dabs) {
    auto const at = world.body->base().position(dab.place);
    lines.push_back(fmt::format("paint {:.6f} {:.6f} {:.6f} {} {}", at.x, at.y, at.z, dab.radius_m,
                                dab.strength));
  }
  return lines;
}

/// How long each dab took; each is a step back of its own.
Result<std::vector<double>> painted(Session& session, std::vector<std::string> const& lines) {
  std::vector<double> times;
  for (auto const& line : lines) {
    Fault fault;
    times.push_back(milliseconds([&] {
      if (auto const done = session.run(line); !done) fault = done.error();
      if (auto const done = session.run("released"); !done) fault = done.error();
    }));
    if (!fault.what.empty()) return fail(fault);
  }
  return times;
}

struct NextKey {
  std::vector<double> pressed;
  double anew = 0.0;  ///< the same list made from nothing
};

Result<NextKey> next_key(World const& world, int dabs) {
  constexpr int presses = 40;
  Session session(world);
  auto const pain = stroke_over_the_back(world.body->base(), dabs);
  if (auto const done = painted(session, lines_of(world, pain)); !done) return fail(done.error());
  NextKey figures;
  for (int i = 0; i < presses; ++i) {
    Fault fault;
    figures.pressed.push_back(milliseconds([&] {
      if (auto const done = session.run("next"); !done) fault = done.error();
    }));
    if (!fault.what.empty()) return fail(fault);
  }
  figures.anew = milliseconds([&] {
    Answers const answers(world);
    static_cast<void>(answers.candidates(session.state().work).size());
  });
  return figures;
}

Result<ordered_json> next_key_figures(World const& world) {
  auto const some = next_key(world, some_dabs);
  if (!some) return fail(some.error());
  auto const many = next_key(world, many_dabs);
  if (!many) return fail(many.error());
  auto const p50 = quantile(many->pressed, 0.5);
  return ordered_json{{"count", many->pressed.size()},
                      {"p50_ms_200_dabs", rounded(quantile(some->pressed, 0.5))},
                      {"worst_ms_200_dabs", rounded(quantile(some->pressed, 1.0))},
                      {"p50_ms_1000_dabs", rounded(p50)},
                      {"worst_ms_1000_dabs", rounded(quantile(many->pressed, 1.0))},
                      {"anew_ms_200_dabs", rounded(some->anew)},
                      {"anew_ms_1000_dabs", rounded(many->anew)},
                      {"times_anew", many->anew > 0.0 ? rounded(p50 / many->anew) : 0.0}};
}

Result<ordered_json> dab_figures(World const& world) {
  Session session(world);
  auto const pain = stroke_over_the_back(world.body->base(), many_dabs);
  auto const times = painted(session, lines_of(world, pain));
  if (!times) return fail(times.error());
  auto const baseline = milliseconds([&] {
    for (auto const& dab : pain.dabs) {
      static_cast<void>(skin_near(world, world.body->base().position(dab.place)).has_value());
    }
  });
  auto const total = std::accumulate(times->begin(), times->end(), 0.0);
  auto const tenth = static_cast<std::ptrdiff_t>(times->size() / 10);
  auto const first = std::accumulate(times->begin(), times->begin() + tenth, 0.0);
  auto const last = std::accumulate(times->end() - tenth, times->end(), 0.0);
  return ordered_json{{"count", times->size()},
                      {"total_ms", rounded(total)},
                      {"worst_ms", rounded(quantile(*times, 1.0))},
                      {"last_tenth_times_first", first > 0.0 ? rounded(last / first) : 0.0},
                      {"baseline_ms", rounded(baseline)},
                      {"times_baseline", baseline > 0.0 ? rounded(total / baseline) : 0.0}};
}

/// Sentences of a long complaint: every region of the atlas in turn, on both sides.
std::string long_text(Atlas const& atlas) {
  constexpr std::size_t bytes = std::size_t{16} * 1024;
  std::string text;
  for (std::size_t i = 0; text.size() < bytes && !atlas.regions.empty(); ++i) {
    auto const& region = atlas.regions[i % atlas.regions.size()];
    text +=
        fmt::format("Since last {} it aches in the {} {}, worse when I sit for long. ",
                    i % 2 == 0 ? "spring" : "autumn", i % 3 == 0 ? "left" : "right", region.name);
  }
  text.resize(std::min(text.size(), bytes));
  return text;
}

ordered_json text_figures(World const& world) {
  constexpr int rounds = 5;
  auto const text = long_text(*world.atlas);
  Answers const answers(world);
  static_cast<void>(answers.told("neck").empty());  // the index is there
  std::vector<double> times;
  std::vector<double> baselines;
  for (int i = 0; i < rounds; ++i) {
    times.push_back(milliseconds([&] {
      auto const told = answers.told(text);
      Work work;
      work.pain = told.pain();
      static_cast<void>(answers.candidates(work).size());
    }));
    baselines.push_back(milliseconds([&] { static_cast<void>(words_of(text).size()); }));
  }
  auto const p50 = quantile(times, 0.5);
  auto const baseline = quantile(baselines, 0.5);
  return {{"bytes", text.size()},
          {"names_read", answers.search_index().mentions(Story(text, *world.lexicon)).size()},
          {"p50_ms", rounded(p50)},
          {"worst_ms", rounded(quantile(times, 1.0))},
          {"baseline_ms", rounded(baseline)},
          {"times_baseline", baseline > 0.0 ? rounded(p50 / baseline) : 0.0}};
}

}  // namespace

Result<ordered_json> session_figures(World const& world) {
  auto const next = next_key_figures(world);
  if (!next) return fail(next.error());
  auto const dabs = dab_figures(world);
  if (!dabs) return fail(dabs.error());
  return ordered_json{
      {"next_key", *next}, {"undoable_dabs", *dabs}, {"told_text", text_figures(world)}};
}

}  // namespace knotmap
