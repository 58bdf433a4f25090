// Quality: dropped and raised by what frames take, always the best at rest.
#include "desktop/quality.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <vector>

using namespace knotmap;

namespace {

/// A view that moves before a renderer whose frames take what a function says.
class Drive {
 public:
  explicit Drive(std::function<double(Quality)> cost) : cost_(std::move(cost)) {}

  /// Moves for so many frames; the qualities that they were drawn with.
  std::vector<Quality> move(int frames) {
    std::vector<Quality> drawn;
    for (int i = 0; i < frames; ++i) {
      keeper.moved(now);
      drawn.push_back(keeper.now(now));
      last_s = cost_(drawn.back());
      keeper.took(drawn.back(), last_s, now);
      now += std::max(last_s, 1.0 / 60.0);
    }
    return drawn;
  }
  /// Waits until the view rests, and draws what is due then.
  Quality rest() {
    while (keeper.seconds_to_rest(now) > 0.0) now += 0.01;
    auto const drawn = keeper.now(now);
    keeper.took(drawn, cost_(drawn), now);
    now += 0.2;
    return drawn;
  }
  void now_costs(std::function<double(Quality)> cost) { cost_ = std::move(cost); }

  QualityKeeper keeper;
  double now = 1.0;
  double last_s = 0.0;

 private:
  std::function<double(Quality)> cost_;
};

/// `full_s`: one sample at every pixel; `samples`: how much dearer four are.
std::function<double(Quality)> by_pixels(double full_s, double samples = 2.0) {
  return [=](Quality quality) {
    auto const side = static_cast<double>(quality.resolution);
    return full_s * side * side * (quality.samples > 1 ? samples : 1.0);
  };
}

long changes(std::vector<Quality> const& drawn) {
  long count = 0;
  for (std::size_t i = 1; i < drawn.size(); ++i) count += drawn[i] == drawn[i - 1] ? 0 : 1;
  return count;
}

}  // namespace

TEST_CASE("a fast renderer always draws the best, and nothing is due after it") {
  Drive drive(by_pixels(0.003));
  auto const drawn = drive.move(600);
  CHECK(std::all_of(drawn.begin(), drawn.end(), [](Quality each) { return each == Quality{}; }));
  CHECK(drive.keeper.seconds_to_rest(drive.now) < 0.0);
}

TEST_CASE("one hitch drops nothing") {
  Drive drive(by_pixels(0.003));
  for (int i = 0; i < 20; ++i) {
    CHECK(changes(drive.move(10)) == 0);
    drive.keeper.moved(drive.now);
    drive.keeper.took(drive.keeper.now(drive.now), 0.3, drive.now);
  }
  CHECK(drive.keeper.now(drive.now) == Quality{});
}

TEST_CASE("a slow renderer drops at its second slow frame, as far as it must") {
  for (double const full_s : {0.012, 0.03, 0.06, 0.18}) {
    INFO(full_s);
    Drive drive(by_pixels(full_s));
    auto const drawn = drive.move(4);
    CHECK(drawn[1] == Quality{});
    CHECK_FALSE(drawn[2] == Quality{});
    CHECK(drive.last_s <= 0.027);
  }
  // A resting picture that was slow counts as the first.
  Drive drive(by_pixels(0.06));
  CHECK(drive.rest() == Quality{});
  CHECK_FALSE(drive.move(2)[1] == Quality{});
}

TEST_CASE("it settles within a second, whatever four samples cost, and stays there") {
  for (double const full_s : {0.004, 0.012, 0.02, 0.04, 0.08, 0.2}) {
    for (double const samples : {1.1, 2.0, 4.0}) {
      INFO(full_s << " s, four samples " << samples << " times");
      Drive drive(by_pixels(full_s, samples));
      static_cast<void>(drive.move(60));
      auto const settled = drive.move(600);
      CHECK(changes(settled) <= 6);
      CHECK(drive.last_s <= 0.027);
      auto const coarsest =
          std::min_element(settled.begin(), settled.end(),
                           [](Quality a, Quality b) { return a.resolution < b.resolution; });
      // No coarser than sixty frames a second need, or thirty where that would be too coarse.
      if (by_pixels(full_s)({1, 0.6F}) <= 0.014) CHECK(coarsest->resolution >= 0.6F);
    }
  }
}

TEST_CASE("it does not swing between two steps when times lie near the limit") {
  int frame = 0;
  Drive drive([&](Quality quality) {
    ++frame;
    return by_pixels(0.0215)(quality) * (1.0 + 0.25 * ((frame * 7919) % 11) / 10.0);
  });
  static_cast<void>(drive.move(60));
  CHECK(changes(drive.move(1200)) <= 24);
}

TEST_CASE("it rises again when there is room") {
  Drive drive(by_pixels(0.1));
  static_cast<void>(drive.move(60));
  CHECK(drive.keeper.now(drive.now).resolution < 0.6F);
  drive.now_costs(by_pixels(0.002));
  CHECK(drive.move(90).back() == Quality{});

  // At once when the resting picture shows it.
  drive.now_costs(by_pixels(0.1));
  static_cast<void>(drive.move(60));
  drive.now_costs(by_pixels(0.002));
  CHECK(drive.rest() == Quality{});
  CHECK(drive.move(1).front() == Quality{});
}

TEST_CASE("a view at rest is drawn at its best, once, 120 ms after it moved") {
  Drive drive(by_pixels(0.06));
  static_cast<void>(drive.move(30));
  drive.keeper.moved(drive.now);
  CHECK_FALSE(drive.keeper.now(drive.now) == Quality{});
  CHECK(drive.keeper.seconds_to_rest(drive.now) == Approx(0.12));
  CHECK(drive.rest() == Quality{});
  CHECK(drive.keeper.seconds_to_rest(drive.now) < 0.0);
  // The next movement begins where the last one was.
  CHECK_FALSE(drive.move(1).front() == Quality{});
}

TEST_CASE("a picture that was there already says nothing about times") {
  Drive drive(by_pixels(0.06));
  static_cast<void>(drive.move(30));
  auto const moving = drive.keeper.now(drive.now);
  drive.keeper.took({}, 0.0, drive.now);
  CHECK(drive.keeper.seconds_to_rest(drive.now) < 0.0);
  drive.keeper.moved(drive.now);
  CHECK(drive.keeper.now(drive.now) == moving);
}
