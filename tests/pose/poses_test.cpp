// The poses of the atlas on every body: they lie on the floor, and the skin stays whole.
#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "pose/staged_skin.h"
#include "pose/stance.h"

using namespace knotmap;
using namespace knotmap::test;

TEST_CASE("every pose has its lowest skin on the floor and tears nothing") {
  auto const body = the_body();
  // Each edge once, by plain numbers: tests are built without optimisation.
  std::vector<std::array<VertexIndex, 2>> edges;
  for (auto const& [a, b, c] : body->skin()->triangles) {
    for (auto const& [from, to] : {std::array{a, b}, {b, c}, {c, a}}) {
      if (from < to) edges.push_back({from, to});
    }
  }
  auto const longest = [&](std::span<glm::vec3 const> at) {
    float most = 0.0F;
    for (auto const& edge : edges) {
      auto const& a = at[edge[0]];
      auto const& b = at[edge[1]];
      float const x = a.x - b.x;
      float const y = a.y - b.y;
      float const z = a.z - b.z;
      float const square = x * x + y * y + z * z;
      if (square > most) most = square;
    }
    return std::sqrt(most);
  };
  // Torn skin has edges of more than twice the longest at rest.
  REQUIRE(shipped().poses.size() >= 20);
  for (auto const& choice : four_bodies()) {
    float const at_rest = longest(body->shaped(choice)->positions());
    for (auto const& pose : shipped().poses) {
      INFO(pose.id << " on " << to_string(choice));
      auto const skin = posed(*body, choice, pose, Side::right);
      CHECK(std::abs(skin->bounds().low.y) < 1e-4F);
      CHECK(longest(skin->positions()) < 2.0F * at_rest);
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
