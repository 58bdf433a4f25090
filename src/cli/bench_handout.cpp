#include "cli/bench_handout.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <numeric>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "cli/measure.h"
#include "desktop/printed.h"
#include "handout/handout.h"

namespace knotmap {
namespace {

using nlohmann::ordered_json;

/// Sheets, made and drawn.
class Maker {
 public:
  Maker(Studio& studio, Answers const& answers, State const& state, std::filesystem::path fonts)
      : studio_(studio), answers_(answers), state_(state), fonts_(std::move(fonts)) {}

  [[nodiscard]] Handout sheets(std::vector<std::uint32_t> const& points) const {
    constexpr int some_day = 20'790;
    return point_sheets(answers_, points, {}, {some_day, {}, {}});
  }
  /// The bytes of the sheets.
  Result<std::size_t> print(std::vector<std::uint32_t> const& points) {
    auto const pdf = printed(sheets(points), studio_.renderer(), answers_, state_, {}, fonts_);
    if (!pdf) return fail(pdf.error());
    return pdf->size();
  }
  Result<void> draw(std::vector<std::uint32_t> const& points) {
    HandoutFrames frames;
    for (auto const& picture : sheets(points).pictures) {
      auto const drawn = studio_.renderer().draw(frames.frame(answers_, state_, picture));
      if (!drawn) return fail(drawn.error());
      studio_.renderer().finish();
    }
    return {};
  }

 private:
  Studio& studio_;
  Answers const& answers_;
  State const& state_;
  std::filesystem::path fonts_;
};

}  // namespace

Result<ordered_json> handout_figures(Studio& studio, World const& world, State const& state,
                                     std::filesystem::path const& fonts) {
  Answers const answers(world);
  Maker maker(studio, answers, state, fonts);
  constexpr std::size_t most = 10;
  std::vector<std::uint32_t> ten(std::min(most, world.placed->points().size()));
  std::iota(ten.begin(), ten.end(), 0U);
  std::vector<std::uint32_t> const one(ten.begin(), ten.begin() + 1);

  Fault fault;
  std::size_t bytes = 0;
  auto const print = [&](std::vector<std::uint32_t> const& points) {
    return milliseconds([&] {
      auto const size = maker.print(points);
      if (!size) fault = size.error();
      bytes = size.value_or(0);
    });
  };
  double const first_ms = print(one);  // positions are worked out
  double const again_ms = print(one);
  double const pictures_ms = milliseconds([&] {
    if (auto const drawn = maker.draw(one); !drawn) fault = drawn.error();
  });
  constexpr double kib = 1024.0;
  auto const one_kib = static_cast<double>(bytes) / kib;
  double const ten_ms = print(ten);
  if (!fault.what.empty()) return fail(fault);
  return ordered_json{{"first_ms", rounded(first_ms)},
                      {"again_ms", rounded(again_ms)},
                      {"baseline_ms", rounded(pictures_ms)},
                      {"times_baseline", rounded(again_ms / pictures_ms)},
                      {"kib", rounded(one_kib)},
                      {"sheets", ten.size()},
                      {"sheets_ms", rounded(ten_ms)},
                      {"sheets_kib", rounded(static_cast<double>(bytes) / kib)}};
}

}  // namespace knotmap
