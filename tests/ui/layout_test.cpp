// Where the panels lie.
#include "ui/kit/layout.h"

#include <catch2/catch.hpp>

using namespace knotmap;

TEST_CASE("a wide window has the panel at the right, a narrow one below in 45 % of the height") {
  auto const wide = layout_of(1280, 800, 1.0F, 1.0F);
  CHECK_FALSE(wide.narrow);
  CHECK(wide.panel.x > 640.0F);
  CHECK(wide.panel.right() < 1280.0F);
  auto const narrow = layout_of(600, 800, 1.0F, 1.0F);
  CHECK(narrow.narrow);
  CHECK(narrow.panel.height == Approx(360.0F));
  CHECK(narrow.panel.bottom() == Approx(800.0F));
}

TEST_CASE("HiDPI counts in points: the same window at twice the pixels looks the same") {
  auto const one = layout_of(1280, 800, 1.0F, 1.0F);
  auto const two = layout_of(2560, 1600, 2.0F, 1.0F);
  CHECK(two.narrow == one.narrow);
  CHECK(two.panel.width == Approx(2.0F * one.panel.width));
  CHECK(layout_of(1400, 1600, 2.0F, 1.0F).narrow);
}

TEST_CASE("the body always keeps more than half of a wide window") {
  for (float const text : {0.8F, 1.0F, 1.5F, 2.0F}) {
    for (int const width : {760, 900, 1280, 2560}) {
      auto const layout = layout_of(width, 700, 1.0F, text);
      auto const insets = insets_of(layout, width, 700, 50.0F);
      CHECK(static_cast<float>(width) - insets.left - insets.right >
            static_cast<float>(width) * 0.49F);
    }
  }
}

TEST_CASE("sizes of nought do no harm") {
  auto const layout = layout_of(0, 0, 1.0F, 1.0F);
  CHECK(layout.panel.width > 0.0F);
  CHECK(layout.search.width > 0.0F);
}

TEST_CASE("a small window takes only as much of the text's size as leaves room") {
  CHECK(most_text(320, 480, 1.0F) < 1.3F);
  CHECK(most_text(320, 480, 1.0F) >= 1.0F);
  CHECK(most_text(100, 100, 1.0F) == 1.0F);
  CHECK(most_text(1024, 640, 1.0F) >= 2.0F);
  CHECK(most_text(640, 960, 2.0F) == Approx(most_text(320, 480, 1.0F)));
  CHECK(layout_of(320, 480, 1.0F, 0.8F).text == Approx(0.8F));
  CHECK(layout_of(1024, 640, 1.0F, 2.0F).text == Approx(2.0F));
  CHECK(layout_of(320, 480, 1.0F, 2.0F).cramped);
  CHECK_FALSE(layout_of(1024, 640, 1.0F, 2.0F).cramped);
}
