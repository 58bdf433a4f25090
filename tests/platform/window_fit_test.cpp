// A remembered window on the screens of another day.
#include "platform/window_fit.h"

#include <array>
#include <random>

#include <catch2/catch.hpp>

using namespace knotmap;

namespace {

constexpr std::array one{ScreenArea{0, 0, 1920, 1080}};
constexpr std::array two{ScreenArea{0, 0, 1920, 1080}, ScreenArea{1920, 200, 1280, 800}};

bool lies_in(WindowPlacement const& window, ScreenArea const& screen) {
  return window.x >= screen.x && window.y >= screen.y &&
         window.x + window.width <= screen.x + screen.width &&
         window.y + window.height <= screen.y + screen.height;
}

}  // namespace

TEST_CASE("a window that the screens cover stays, also across two of them") {
  WindowPlacement const window{100, 50, 1280, 800, false};
  CHECK(fitted(window, one) == window);
  WindowPlacement const across{1500, 250, 900, 700, false};
  CHECK(fitted(across, two) == across);
}

TEST_CASE("one that hangs over the edge is moved in and keeps its size") {
  CHECK(fitted({1500, 900, 800, 600, false}, one) == WindowPlacement{1120, 480, 800, 600, false});
  CHECK(fitted({-700, -40, 800, 600, false}, one) == WindowPlacement{0, 0, 800, 600, false});
}

TEST_CASE("a larger screen's window is cut to the smaller one") {
  constexpr std::array small{ScreenArea{0, 28, 1024, 612}};
  auto const window = fitted({200, 100, 2560, 1400, true}, small);
  CHECK(window == WindowPlacement{0, 28, 1024, 612, true});
}

TEST_CASE("where its screen is gone it opens on the main one") {
  auto const window = fitted({4000, 300, 1000, 700, false}, one);
  CHECK(lies_in(window, one[0]));
  CHECK(window.width == 1000);
}

TEST_CASE("a window without a place is only cut") {
  constexpr std::array small{ScreenArea{0, 0, 1024, 640}};
  CHECK(fitted({}, small) == WindowPlacement{-1, -1, 1024, 640, false});
  CHECK(fitted({}, one) == WindowPlacement{});
}

TEST_CASE("tiny windows are not worth keeping, and open in the usual size") {
  CHECK_FALSE(is_worth_keeping({10, 10, 479, 800, false}));
  CHECK_FALSE(is_worth_keeping({10, 10, 800, 359, false}));
  CHECK(is_worth_keeping({10, 10, 480, 360, false}));
  auto const window = fitted({10, 10, 330, 250, false}, one);
  CHECK(window.width == WindowPlacement{}.width);
  CHECK(window.height == WindowPlacement{}.height);
}

TEST_CASE("without screens nothing is known, and nothing changes") {
  CHECK(fitted({9000, 9000, 800, 600, false}, {}) == WindowPlacement{9000, 9000, 800, 600, false});
}

TEST_CASE("whatever was remembered, it is seen: in one screen whole, or covered by all") {
  std::mt19937 random(5);  // NOLINT: the same windows every time
  auto const any = [&](int low, int high) {
    return std::uniform_int_distribution<int>(low, high)(random);
  };
  for (int i = 0; i < 2000; ++i) {
    WindowPlacement const was{any(-32768, 32767), any(-32768, 32767), any(320, 16384),
                              any(240, 16384), false};
    auto const now = fitted(was, two);
    INFO(was.x << " " << was.y << " " << was.width << " " << was.height);
    CHECK((now == was || lies_in(now, two[0]) || lies_in(now, two[1])));
    CHECK(fitted(now, two) == now);
  }
}
