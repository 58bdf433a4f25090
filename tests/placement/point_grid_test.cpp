// The grid over spots finds what a look at all of them finds.
#include <limits>
#include <random>
#include <vector>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "placement/point_grid.h"

using namespace knotmap;

TEST_CASE("the grid finds what a look at every spot finds") {
  std::mt19937 random(7);
  std::uniform_real_distribution<float> metres(-0.4F, 0.4F);
  std::vector<glm::vec3> spots;
  PointGrid grid;
  for (std::uint32_t i = 0; i < 2000; ++i) {
    spots.emplace_back(metres(random), metres(random), metres(random));
    grid.add(i, spots.back());
  }
  grid.finish();
  for (int round = 0; round < 200; ++round) {
    glm::vec3 const at(metres(random), metres(random), metres(random));
    auto const within = 0.005F + 0.001F * static_cast<float>(round);
    auto const found = grid.near(at, within);
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < spots.size(); ++i) {
      if (glm::distance(spots[i], at) >= within) continue;
      REQUIRE(next < found.size());
      CHECK(found[next].number == i);
      CHECK(found[next].distance == Approx(glm::distance(spots[i], at)));
      ++next;
    }
    CHECK(next == found.size());
  }
}

TEST_CASE("an empty grid and spots that are no numbers find nothing and do no harm") {
  PointGrid grid;
  grid.finish();
  CHECK(grid.near({0.0F, 0.0F, 0.0F}, 1.0F).empty());
  constexpr auto nan = std::numeric_limits<float>::quiet_NaN();
  grid.add(0, {nan, 0.0F, 0.0F});
  grid.add(1, {1e30F, 0.0F, 0.0F});
  grid.finish();
  CHECK(grid.near({0.0F, 0.0F, 0.0F}, 0.1F).empty());
  CHECK(grid.near({nan, 0.0F, 0.0F}, 0.1F).empty());
}
