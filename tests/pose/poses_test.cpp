// The poses of the atlas on every body: they lie on the floor, and the skin stays whole.
#include <algorithm>
#include <cmath>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "atlas/read_atlas.h"
#include "pose/staged_skin.h"
#include "pose/stance.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

Atlas const& shipped() {
  static Atlas const atlas = [] {
    auto reading = read_atlas(KNOTMAP_ASSETS "/atlas");
    REQUIRE(reading.faults.empty());
    return std::move(reading.atlas);
  }();
  return atlas;
}

}  // namespace

TEST_CASE("every pose has its lowest skin on the floor, and what rests is on it to a centimetre") {
  auto const body = the_body();
  REQUIRE(shipped().poses.size() >= 20);
  for (auto const& pose : shipped().poses) {
    for (auto const& choice : four_bodies()) {
      INFO(pose.id << " on " << to_string(choice));
      CHECK(std::abs(posed(*body, choice, pose, Side::right)->bounds().low.y) < 1e-4F);
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

TEST_CASE("a pose tears nothing: the longest edge of the skin stays below twice that at rest") {
  auto const body = the_body();
  auto const longest = [&](std::span<glm::vec3 const> at) {
    float most = 0.0F;
    for (auto const& [a, b, c] : body->skin()->triangles) {
      most = std::max({most, glm::distance(at[a], at[b]), glm::distance(at[b], at[c]),
                       glm::distance(at[c], at[a])});
    }
    return most;
  };
  for (auto const& choice : four_bodies()) {
    float const at_rest = longest(body->shaped(choice)->positions());
    for (auto const& pose : shipped().poses) {
      INFO(pose.id << " on " << to_string(choice));
      CHECK(longest(posed(*body, choice, pose, Side::right)->positions()) < 2.0F * at_rest);
    }
  }
}

TEST_CASE("a pose that turns nothing leaves the body its size") {
  auto const body = the_body();
  Pose still;
  for (auto const& choice : all_bodies()) {
    INFO(to_string(choice));
    auto const tall = body->shaped(choice)->bounds();
    auto const standing = posed(*body, choice, still, Side::right)->bounds();
    // Legs that are spread in the file stand upright in a pose: a little taller.
    CHECK(standing.high.y >= tall.high.y - 0.005F);
    CHECK(standing.high.y < tall.high.y + 0.05F);
  }
}
