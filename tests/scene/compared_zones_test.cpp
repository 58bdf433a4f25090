// Two compared points on the body: the zones of one as always, those of the other beside them.
#include "scene/compared_zones.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "commands/shipped_world.h"
#include "scene/director.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::world;

TEST_CASE("of two compared points both zones, both X's and both names are in the frame") {
  Session session(world());
  Director director;
  auto const frame = [&] { return director.frame(session.answers(), session.state(), Canvas{}); };
  run(session, "select trapezius-1.R");
  auto const alone = frame();
  CHECK(alone.compared == nullptr);
  run(session, "compare levator_scapulae-1.R");
  run(session, "tick 5");
  auto const both = frame();
  CHECK(both.zones->distance == alone.zones->distance);
  REQUIRE(both.compared != nullptr);
  REQUIRE(both.marks.size() == 2);
  CHECK(both.marks[0].number != both.marks[1].number);
  for (auto const& mark : both.marks) {
    CHECK(mark.number.starts_with(mark.id.id == "trapezius-1" ? first_letter : second_letter));
  }
  CHECK(std::count_if(both.labels.begin(), both.labels.end(),
                      [](SceneLabel const& label) { return label.strong; }) == 2);
  // Shared until it is another point, so that it is uploaded once.
  CHECK(frame().compared == both.compared);

  run(session, "select levator_scapulae-1.R");
  auto const other = frame();
  CHECK(other.compared == nullptr);
  CHECK(other.zones->distance == both.compared->distance);
  run(session, "compare trapezius-2.R");
  CHECK(frame().compared->distance != both.compared->distance);
}

TEST_CASE("shown to others, the open point stands alone") {
  Session session(world());
  Director director;
  auto const frame = [&] { return director.frame(session.answers(), session.state(), Canvas{}); };
  run(session, "select trapezius-1.R");
  CHECK(frame().marks.size() > 1);
  run(session, "present on");
  REQUIRE(frame().marks.size() == 1);
  CHECK(frame().marks.front().id.id == "trapezius-1");
  run(session, "select trapezius");
  CHECK(frame().marks.size() > 1);
}

TEST_CASE("the two reds differ in brightness on every skin") {
  auto const grey = [](glm::vec3 colour) {
    return 0.2126F * colour.r * colour.r + 0.7152F * colour.g * colour.g +
           0.0722F * colour.b * colour.b;
  };
  for (auto const tone : all_tones) {
    auto const colours = colours_of(Theme::light, tone);
    INFO(name_of(tone));
    CHECK(grey(colours.other_zone) > 1.2F * grey(colours.zone));
  }
}
