// What the keyboard's cursor is on is asked once while it rests.
#include "desktop/cursor_hold.h"

#include <catch2/catch.hpp>

#include "desktop/scene_at_hand.h"

using namespace knotmap;

namespace {

std::optional<CursorModel> on(std::string mark, float x = 1.0F) {
  CursorModel model;
  model.pixel = {x, 2.0F};
  model.words = "on " + mark;
  model.mark = std::move(mark);
  return model;
}

}  // namespace

TEST_CASE("a preview does not change what the cursor is on, moving it or the work does") {
  auto session = test::Scene::begun();
  REQUIRE(session.run("pain at -0.06 1.22 -0.09"));
  REQUIRE(session.run("cursor on"));
  CursorHold hold;
  auto shown = on("trapezius-5.R");
  hold.hold(shown, session);
  CHECK(shown->mark == "trapezius-5.R");

  REQUIRE(session.run("preview trapezius-5.R"));
  shown = on("", 7.0F);  // the preview laid out the X's anew
  hold.hold(shown, session);
  CHECK(shown->mark == "trapezius-5.R");
  CHECK(shown->words == "on trapezius-5.R");
  CHECK(shown->pixel.x == 7.0F);

  REQUIRE(session.run("cursor move 0 1"));
  shown = on("");
  hold.hold(shown, session);
  CHECK(shown->mark.empty());

  REQUIRE(session.run("paint here"));
  shown = on("rhomboids-1.R");
  hold.hold(shown, session);
  CHECK(shown->mark == "rhomboids-1.R");

  REQUIRE(session.run("cursor off"));
  shown.reset();
  hold.hold(shown, session);
  CHECK_FALSE(shown);
  REQUIRE(session.run("cursor on"));
  shown = on("rhomboids-2.R");
  hold.hold(shown, session);
  CHECK(shown->mark == "rhomboids-2.R");
}
