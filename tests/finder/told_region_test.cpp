// A region by its name is painted over all of it, and little beyond.
#include "finder/told_region.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "finder/painted.h"
#include "finder/shipped.h"
#include "finder/told.h"

using namespace knotmap;
using namespace knotmap::test;

TEST_CASE("most of every region is painted, and most of the paint lies in it") {
  auto const& placed = shipped();
  auto const& body = placed.body();
  double in_and_painted = 0.0;
  double in_region = 0.0;
  double in_paint = 0.0;
  for (auto const& region : placed.atlas().regions) {
    auto const side = region.midline ? Side::midline : Side::right;
    auto const pain =
        pain_of_region(placed, region, region.midline ? std::nullopt : std::optional(Side::right));
    INFO(region.id);
    REQUIRE_FALSE(pain.empty());
    CHECK(pain.dabs.size() <= 16);
    PaintedArea area;
    area.follow(body, pain);
    for (std::uint32_t vertex = 0; vertex < area.drawn().size(); ++vertex) {
      bool const painted = area.drawn()[vertex].x < 0.0F;
      auto const here = placed.regions().at(at_vertex(static_cast<VertexIndex>(vertex)));
      bool const inside = here.region == &region && (region.midline || here.side == side);
      in_region += inside ? 1.0 : 0.0;
      in_paint += painted ? 1.0 : 0.0;
      in_and_painted += painted && inside ? 1.0 : 0.0;
    }
  }
  CHECK(in_and_painted > 0.75 * in_region);
  CHECK(in_and_painted > 0.6 * in_paint);
}

TEST_CASE("X's that lie in a region are listed for it") {
  auto const& placed = shipped();
  auto const lists = [&](char const* region, char const* muscle) {
    auto const pain = pain_of_region(placed, *placed.atlas().region(region), Side::right);
    auto const rows = find_candidates(placed, pain, {}, weights_for(pain));
    return std::any_of(rows.begin(), rows.end(), [&](Candidate const& each) {
      return placed.points()[each.point].muscle->id == muscle;
    });
  };
  CHECK(lists("side_of_neck", "scalenes"));
  CHECK(lists("palm_side_of_forearm", "finger_flexors"));
  CHECK(lists("inner_upper_arm", "coracobrachialis"));
}

TEST_CASE("the two sides of the midline are one row") {
  auto const& placed = shipped();
  auto const pain = pain_of_region(placed, *placed.atlas().region("sacrum"), std::nullopt);
  auto const rows = find_candidates(placed, pain, {}, weights_for(pain));
  REQUIRE(rows.size() > 3);
  for (std::size_t i = 0; i < 3; ++i) {
    auto const& point = placed.points()[rows[i].point];
    CHECK(rows[i].both_sides);
    CHECK(rows[i].has(*placed.index_of({point.point->id, opposite(point.side)})));
  }
}
