// Regions: every place of the skin has exactly one, and both sides agree.
#include "placement/regions.h"

#include <cstdlib>

#include "placement/anchors.h"
#include "small_atlas.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// A place in the middle of each triangle, some of them.
template <class Use>
void each_place(Use const& use) {
  auto const count = static_cast<std::uint32_t>(the_body()->skin()->triangles.size() / 2);
  for (std::uint32_t t = 0; t < count; t += 7) use(Place{t, {0.5F, 0.25F, 0.25F}});
}

}  // namespace

TEST_CASE("every place has a region, and its mirror has the same one on the other side") {
  auto const atlas = small_atlas();
  RegionMap const regions(*the_body(), atlas);
  std::size_t wrong = 0;
  each_place([&](Place const& left) {
    auto const here = regions.at(left);
    auto const there = regions.at(the_body()->skin()->mirrored(left));
    if (here.region == nullptr || here.region != there.region) ++wrong;
    if (here.side != opposite(there.side)) ++wrong;
    if (here.region != nullptr && !here.region->midline && here.side != Side::left) ++wrong;
  });
  CHECK(wrong == 0);
}

TEST_CASE("a region is called by its name and its side") {
  auto const atlas = small_atlas();
  CHECK(RegionHere{&atlas.regions[1], Side::left}.name() ==
        "between_spine_and_shoulder_blade, left");
  CHECK(RegionHere{&atlas.regions[0], Side::midline}.name() == "nape");
  CHECK(RegionHere{}.name().empty());
}

TEST_CASE("the middle of a region lies in it") {
  auto const atlas = small_atlas();
  RegionMap const regions(*the_body(), atlas);
  for (auto const& region : atlas.regions) {
    INFO(region.id);
    for (auto const side : {Side::left, Side::right}) {
      auto const middle = regions.middle(region, side);
      REQUIRE(middle);
      CHECK(regions.at(*middle).region == &region);
      if (!region.midline) CHECK(regions.at(*middle).side == side);
    }
    CHECK(regions.vertices_of(region) > 0);
  }
}

TEST_CASE("the nearest seed along the skin wins") {
  auto const atlas = small_atlas();
  RegionMap const regions(*the_body(), atlas);
  auto const region_at = [&](char const* landmark) {
    return regions.at(the_body()->landmark(landmark)->place).region->id;
  };
  CHECK(region_at("knuckle_index.L") == "hand");
  CHECK(region_at("patella.R") == "thigh");
  CHECK(region_at("C2_spinous") == "nape");
  CHECK(region_at("nipple_level.L") == "chest");
}

TEST_CASE("an atlas without regions gives none, and wrong seeds are left out") {
  Atlas empty;
  CHECK(RegionMap(*the_body(), empty).at({}).region == nullptr);
  auto atlas = small_atlas();
  atlas.regions.push_back(region("nowhere", at("elephant")));
  RegionMap const regions(*the_body(), atlas);
  CHECK(regions.vertices_of(atlas.regions.back()) == 0);
  CHECK(!regions.middle(atlas.regions.back(), Side::left));
  CHECK(regions.at({}).region != nullptr);
}
