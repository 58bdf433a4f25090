// The eye: limits, named views, flights.
#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "state/view.h"

using namespace knotmap;

namespace {
Box const body{{-0.5F, 0.0F, -0.2F}, {0.5F, 1.7F, 0.2F}};
}

TEST_CASE("named views keep target and distance and say what is known when wrong") {
  View current;
  current.target = {0.1F, 1.2F, 0.0F};
  current.distance = 1.5F;
  auto const back = named_view("back", current);
  REQUIRE(back);
  CHECK(back->azimuth == 180.0F);
  CHECK(back->distance == 1.5F);
  CHECK(back->target == current.target);
  auto const angles = named_view("-30,15", current);
  REQUIRE(angles);
  CHECK(angles->azimuth == Approx(330.0F));
  CHECK(angles->elevation == Approx(15.0F));
  for (auto const* const wrong : {"top", "", "1,2,3", "nan,0", "0,inf", "0,95", ","}) {
    INFO(wrong);
    auto const view = named_view(wrong, current);
    REQUIRE_FALSE(view);
    CHECK(view.error().remedy.find("front, back") != std::string::npos);
  }
}

TEST_CASE("the eye sees the front from +z and the body's left from +x") {
  CHECK(eye_of(*named_view("front", {})).z > 1.0F);
  CHECK(eye_of(*named_view("left", {})).x > 1.0F);
  CHECK(eye_of(*named_view("back", {})).z < -1.0F);
  CHECK(eye_of(*named_view("right", {})).x < -1.0F);
}

TEST_CASE("a view never rolls over, runs away or leaves the body") {
  View wild;
  wild.elevation = 200.0F;
  wild.distance = 1000.0F;
  wild.target = {50.0F, -50.0F, 0.0F};
  wild.azimuth = -725.0F;
  auto const kept = limited(wild, body);
  CHECK(kept.elevation == steepest_deg);
  CHECK(kept.distance == farthest_eye);
  CHECK(kept.target.x == Approx(0.6F));
  CHECK(kept.target.y == Approx(-0.1F));
  CHECK(kept.azimuth == Approx(355.0F));
  CHECK(glm::dot(up_of(kept), glm::vec3(0.0F, 1.0F, 0.0F)) > 0.0F);
  CHECK(limited(View{.distance = 0.0F}, body).distance == nearest_eye);
}

TEST_CASE("a flight begins and ends where it should and turns the short way") {
  Flight flight;
  flight.from.azimuth = 350.0F;
  flight.to.azimuth = 20.0F;
  flight.from.distance = 4.0F;
  flight.to.distance = 1.0F;
  flight.began = 3.0;
  flight.seconds = 0.5;
  CHECK(at_time(flight, 3.0).azimuth == Approx(350.0F));
  CHECK(at_time(flight, 3.5) == flight.to);
  CHECK(at_time(flight, 99.0) == flight.to);
  auto const middle = at_time(flight, 3.25);
  CHECK(middle.azimuth == Approx(5.0F));
  CHECK(middle.distance == Approx(2.0F));  // halfway as a ratio
}

TEST_CASE("facing a place on the back looks at the back") {
  auto const view = facing({0.1F, 1.3F, -0.1F}, {0.0F, 0.1F, -1.0F}, 1.0F);
  CHECK(view.azimuth == Approx(180.0F));
  CHECK(view.elevation > 0.0F);
  auto const from_above = facing({0.1F, 1.4F, 0.0F}, {0.0F, 1.0F, 0.0F}, 1.0F);
  CHECK(from_above.elevation == Approx(40.0F));
}
