// Quality: coarse while a slow renderer's view moves, the best at rest.
#include "desktop/quality.h"

#include <catch2/catch.hpp>

using namespace knotmap;

TEST_CASE("a fast renderer always draws the best") {
  QualityKeeper keeper(false);
  keeper.moved(1.0);
  CHECK(keeper.now(1.0) == Quality{});
  CHECK(keeper.seconds_to_rest(1.0) < 0.0);
}

TEST_CASE("a slow one draws less while it moves and the best 120 ms after") {
  QualityKeeper keeper(true);
  CHECK(keeper.now(0.5) == Quality{});
  keeper.moved(1.0);
  auto const coarse = keeper.now(1.0);
  CHECK(coarse.samples == 1);
  CHECK(coarse.resolution < 1.0F);
  keeper.took(coarse, 0.03);
  CHECK(keeper.seconds_to_rest(1.0) == Approx(0.12));
  CHECK(keeper.now(1.13) == Quality{});
  CHECK(keeper.seconds_to_rest(1.13) == 0.0);
  keeper.took(keeper.now(1.13), 0.1);
  CHECK(keeper.seconds_to_rest(1.14) < 0.0);
}

TEST_CASE("it finds the resolution that holds thirty frames a second") {
  for (double const full_s : {0.015, 0.06, 0.2}) {  // a whole picture at resolution 1
    QualityKeeper keeper(true);
    double seconds = 0.0;
    for (int i = 0; i < 60; ++i) {
      keeper.moved(i);
      auto const quality = keeper.now(i);
      seconds = full_s * static_cast<double>(quality.resolution * quality.resolution);
      keeper.took(quality, seconds);
    }
    CHECK(seconds < 0.034);
    if (full_s < 0.03) CHECK(keeper.now(59.0).resolution == Approx(1.0F));
  }
}
