// How large things are drawn on the screens that there are.
#include "platform/screen_scale.h"

#include <limits>

#include <catch2/catch.hpp>

using namespace knotmap;

TEST_CASE("What the desktop wants is taken, where it wants anything") {
  CHECK(screen_scale({2.0F, 3840, 2160, 600, 340}) == 2.0F);
  CHECK(screen_scale({1.5F, 1920, 1080, 0, 0}) == 1.5F);
  CHECK(screen_scale({9.0F, 1920, 1080, 0, 0}) == 4.0F);
  CHECK(screen_scale({std::numeric_limits<float>::infinity(), 1920, 1080, 0, 0}) == 1.0F);
}

TEST_CASE("A dense screen is drawn larger although the desktop says 1") {
  CHECK(screen_scale({1.0F, 3200, 1800, 294, 165}) == 2.25F);  // 13.3 inches
  CHECK(screen_scale({1.0F, 3840, 2160, 344, 194}) == 2.25F);  // 15.6 inches
  CHECK(screen_scale({1.0F, 3840, 2160, 597, 336}) == 1.25F);  // 27 inches
  CHECK(screen_scale({1.0F, 1920, 1080, 309, 174}) == 1.25F);  // 14 inches
}

TEST_CASE("Usual screens are drawn as they were") {
  CHECK(screen_scale({1.0F, 1920, 1080, 531, 299}) == 1.0F);   // 24 inches
  CHECK(screen_scale({1.0F, 2560, 1440, 597, 336}) == 1.0F);   // 27 inches
  CHECK(screen_scale({1.0F, 3840, 2160, 1210, 680}) == 1.0F);  // a television
  CHECK(screen_scale({1.0F, 1366, 768, 309, 174}) == 1.0F);
}

TEST_CASE("A size that cannot be is not used") {
  for (auto const& screen :
       {ScreenFacts{1.0F, 1920, 1080, 0, 0}, ScreenFacts{1.0F, 1920, 1080, 160, 90},
        ScreenFacts{1.0F, 1920, 1080, 1600, 900}, ScreenFacts{1.0F, 1920, 1200, 16, 10},
        ScreenFacts{1.0F, 1920, 1080, 300, 300}, ScreenFacts{1.0F, 1920, 1080, 32, 18},
        ScreenFacts{1.0F, 1280, 800, 338, 211}, ScreenFacts{}}) {
    CHECK_FALSE(is_size_known(screen));
    CHECK(screen_scale(screen) == 1.0F);
  }
}

TEST_CASE("A screen of many pixels is readable although it tells no size") {
  CHECK(screen_scale({1.0F, 3200, 1800, 0, 0}) == 1.75F);
  CHECK(screen_scale({1.0F, 3200, 1800, 847, 476}) == 1.75F);  // X makes up 96 dots an inch
  CHECK(screen_scale({1.0F, 3840, 2160, 160, 90}) == 2.0F);
  CHECK(screen_scale({1.0F, 1800, 3200, 0, 0}) == 1.75F);
  CHECK(screen_scale({1.0F, 2560, 1440, 0, 0}) == 1.0F);
}
