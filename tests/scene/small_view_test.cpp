// The small view of a page: it shows what the large one does not.
#include "scene/small_view.h"

#include <catch2/catch.hpp>

#include "scene/shaped_world.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::shaped_world;

TEST_CASE("the small view of a point shows the way of pressing, and its X while that is large") {
  Session session(shaped_world());
  SidedId const id{"trapezius-3", Side::left};
  run(session, "select trapezius-3.L");
  CHECK_FALSE(small_scene_of_point(session.state(), id, 0).has_value());
  auto const way = small_scene_of_point(session.state(), id, 1);
  REQUIRE(way.has_value());
  REQUIRE(way->pose.has_value());
  CHECK(way->pose->near == Side::left);
  run(session, "pose way trapezius-3.L:1");
  CHECK(session.state().moment.pose == way->pose);
  auto const mark = small_scene_of_point(session.state(), id, 1);
  REQUIRE(mark.has_value());
  CHECK_FALSE(mark->pose.has_value());
}

TEST_CASE("a frame of the small view has the point's X alone, in the position, without words") {
  Session session(shaped_world());
  run(session, "pain at -0.06 1.31 -0.09");
  run(session, "gate none");
  run(session, "select trapezius-3.R");
  SidedId const id{"trapezius-3", Side::right};
  auto const scene = small_scene_of_point(session.state(), id, 1);
  REQUIRE(scene.has_value());
  auto const spec = small_spec(session.state(), *scene, 300, 200, 1.0F);
  SmallView view;
  auto const frame = view.frame(session.answers(), session.state(), spec);
  CHECK(frame.canvas.width == 300);
  REQUIRE(frame.marks.size() == 1);
  CHECK(frame.marks.front().id == id);
  CHECK(frame.things != nullptr);
  CHECK(frame.pains.empty());
  CHECK_FALSE(frame.moving);
  // What it shows is what it is made of: another body, theme or way is another picture.
  auto other = session.state();
  other.preferences.theme = Theme::dark;
  CHECK_FALSE(small_spec(other, *scene, 300, 200, 1.0F) == spec);
}

TEST_CASE("an exercise is small until the body does it") {
  Session session(shaped_world());
  auto const& atlas = *session.world().atlas;
  run(session, "select exercise:wall_slide");
  auto const scene = small_scene_of_exercise(atlas, session.state(), "wall_slide");
  REQUIRE(scene.has_value());
  CHECK(scene->pose->exercise == "wall_slide");
  run(session, "pose exercise wall_slide");
  CHECK_FALSE(small_scene_of_exercise(atlas, session.state(), "wall_slide").has_value());
  CHECK_FALSE(small_scene_of_exercise(atlas, session.state(), "no_such").has_value());
}
