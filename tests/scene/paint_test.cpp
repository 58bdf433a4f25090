// What is painted and ticked, as the scene shows and answers it.
#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "commands/shipped_world.h"
#include "scene/director.h"

using namespace knotmap;
using knotmap::test::run;
using knotmap::test::world;

TEST_CASE("half a dab wiped away leaves the other half, also in the answer") {
  Session session(world());
  Director director;
  run(session, "paint -0.06 1.30 -0.09 0.05 1");
  auto const painted = [&] {
    auto const frame = director.frame(session.answers(), session.state(), Canvas{});
    REQUIRE(frame.pain);
    auto const& drawn = frame.pain->drawn;
    return std::count_if(drawn.begin(), drawn.end(),
                         [](glm::vec2 each) { return each.x < 0.0F && each.y > 0.0F; });
  };
  auto const whole = painted();
  CHECK(whole > 20);
  run(session, "paint -0.06 1.35 -0.09 0.05 0");
  auto const half = painted();
  CHECK(half > 0);
  CHECK(half < whole);
  CHECK_FALSE(session.answers().candidates(session.state().work).empty());
}

TEST_CASE("a ticked symptom moves the list, and its point is found without a pain too") {
  Session session(world());
  Director director;
  run(session, "symptom dizziness");
  auto const& alone = session.answers().candidates(session.state().work);
  REQUIRE_FALSE(alone.empty());
  auto const& first = session.world().placed->points()[alone.front().point];
  CHECK(first.muscle->id == "scm_clavicular");
  run(session, "symptom dizziness");  // ticked again: unticked
  CHECK(session.state().work.symptoms.empty());
  run(session, "symptom dizziness");
  run(session, "escape");
  CHECK(session.state().work.symptoms.empty());
}
