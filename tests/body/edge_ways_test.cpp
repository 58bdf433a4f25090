// The shortest ways along the edges of the skin.
#include "body/edge_ways.h"

#include <algorithm>
#include <limits>

#include <catch2/catch.hpp>

#include "body/the_body.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

constexpr float unreached = std::numeric_limits<float>::max();

bool everywhere(VertexIndex /*from*/, VertexIndex /*to*/) {
  return true;
}

}  // namespace

TEST_CASE(
    "A way along edges is at least as long as through the air, and never a detour over a "
    "neighbour") {
  auto const body = the_body();
  auto const& surface = body->base();
  auto const positions = surface.positions();
  constexpr VertexIndex start = 1234;
  EdgeWays ways(surface, unreached);
  ways.begin(start, 0.01F);
  ways.spread(everywhere);
  for (std::size_t i = 0; i < positions.size(); ++i) {
    auto const v = static_cast<VertexIndex>(i);
    if (ways.ways()[v] == unreached) continue;  // another piece of the skin: an eye
    REQUIRE(ways.ways()[v] >= 0.00999F + glm::distance(positions[v], positions[start]) - 1e-4F);
    for (auto const next : surface.adjacency().neighbours(v)) {
      REQUIRE(ways.ways()[next] <=
              ways.ways()[v] + glm::distance(positions[v], positions[next]) + 1e-5F);
    }
  }
}

TEST_CASE(
    "Each vertex has the label of its nearest beginning, where a way may go and is short enough") {
  auto const body = the_body();
  auto const& surface = body->base();
  auto const positions = surface.positions();
  auto const by_x = [&](VertexIndex a, VertexIndex b) { return positions[a].x < positions[b].x; };
  VertexIndex right = 0;
  VertexIndex left = 0;
  for (std::size_t i = 0; i < positions.size(); ++i) {
    right = std::min(right, static_cast<VertexIndex>(i), by_x);
    left = std::max(left, static_cast<VertexIndex>(i), by_x);
  }
  constexpr float most = 0.2F;
  EdgeWays ways(surface, most);
  ways.begin(right, 0.0F, 7);
  ways.begin(left, 0.0F, 9);
  // Nothing goes over the middle: each half has its own label, or none.
  ways.spread(
      [&](VertexIndex from, VertexIndex to) { return positions[from].x * positions[to].x > 0.0F; });
  for (std::size_t v = 0; v < positions.size(); ++v) {
    if (ways.ways()[v] == most) {
      REQUIRE(ways.labels()[v] == 0);
    } else {
      REQUIRE(ways.labels()[v] == (positions[v].x < 0.0F ? 7 : 9));
    }
  }
  CHECK(std::count(ways.labels().begin(), ways.labels().end(), 7) > 50);
  CHECK(std::count(ways.labels().begin(), ways.labels().end(), 7) ==
        std::count(ways.labels().begin(), ways.labels().end(), 9));
}
