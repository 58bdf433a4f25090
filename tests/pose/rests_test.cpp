// What rests in a pose of the atlas lies on the floor, on every body.
#include <catch2/catch.hpp>

#include "pose/staged_skin.h"
#include "pose/stance.h"

using namespace knotmap;
using namespace knotmap::test;

TEST_CASE("what rests is on the floor to a centimetre in every pose") {
  auto const body = the_body();
  for (auto const& pose : shipped().poses) {
    for (auto const& choice : four_bodies()) {
      INFO(pose.id << " on " << to_string(choice));
      constexpr float centimetre = 0.01F;
      for (float const error : rest_errors(*body, choice, pose, Side::left))
        CHECK(error < centimetre);
    }
  }
}

TEST_CASE("what hangs in the air is told: a rest whose joint cannot reach the floor") {
  auto const body = the_body();
  Pose pose;
  pose.rests = {{.part = RestingPart::hands, .side = PoseSide::both, .by = {BodyPart::jaw}}};
  auto const errors = rest_errors(*body, BodyChoice{}, pose, Side::right);
  REQUIRE(errors.size() == 1);
  CHECK(errors.front() > 0.3F);  // hanging arms end well above the floor
}
