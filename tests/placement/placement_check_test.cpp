// The check of an atlas against the body: one fault for each thing that is wrong.
#include "placement/placement_check.h"
#include "atlas/read_atlas.h"

#include <algorithm>
#include <functional>

#include <glm/geometric.hpp>

#include "small_atlas.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

Faults checked(Atlas atlas) {
  return check_placement(PlacedAtlas(the_body(), std::make_shared<Atlas const>(std::move(atlas))));
}

/// The only fault after a change to the small atlas.
Fault only_fault(std::function<void(Atlas&)> const& change) {
  auto atlas = small_atlas();
  change(atlas);
  auto const faults = checked(std::move(atlas));
  for (auto const& fault : faults) UNSCOPED_INFO(to_line(fault));
  REQUIRE(faults.size() == 1);
  return faults.front();
}

}  // namespace

TEST_CASE("a sound atlas has no fault") {
  CHECK(checked(small_atlas()).empty());
  CHECK(checked(Atlas{}).empty());
}

TEST_CASE("each thing that is wrong is reported once, with its file and its place") {
  auto fault = only_fault([](Atlas& a) { a.muscles[0].points[0].at = at("elephant"); });
  CHECK(fault.file == "muscles/rhomboids.json");
  CHECK(fault.pointer == "/here");

  fault =
      only_fault([](Atlas& a) { a.muscles[0].points[0].spillover[0].line[0].front_cm = 90.0F; });
  CHECK(fault.what.find("no skin") != std::string::npos);

  fault = only_fault([](Atlas& a) { a.muscles[0].points[0].spillover[0].radius_cm = 0.01F; });
  CHECK(fault.pointer == "/points/0/zones/spillover");

  fault = only_fault([](Atlas& a) { a.muscles[0].points[0].at.out_cm = -4.0F; });
  CHECK(fault.pointer == "/points/0/at");
  CHECK(fault.what.find("rhomboids-1.R") != std::string::npos);

  fault = only_fault([](Atlas& a) {
    a.muscles[0].points[0].at = moved(at("adams_apple", Facing::front), 0.0F, 1.5F);
  });
  CHECK(fault.pointer == "/points/0/press");
  CHECK(fault.remedy == "say \"never\"");

  fault = only_fault([](Atlas& a) {
    a.muscles[1].points[0].dose = Dose{20, 2, 2, a.safety.caps.effort_careful + 1, false};
  });
  CHECK(fault.file == "muscles/sternalis.json");
  CHECK(fault.pointer == "/points/0/dose/effort");

  fault = only_fault([](Atlas& a) { a.regions[3].seeds[0] = at("elephant"); });
  CHECK(fault.file == "regions.json");

  fault = only_fault([](Atlas& a) { a.regions.push_back(a.regions.back()); });
  CHECK(fault.what.find("owns no skin") != std::string::npos);

  fault = only_fault([](Atlas& a) { a.safety.areas[0].zone[0].line[0] = at("elephant"); });
  CHECK(fault.file == "safety.json");
}

TEST_CASE("two wrong anchors of one zone are two faults") {
  auto atlas = small_atlas();
  auto& strokes = atlas.muscles[0].points[0].essential;
  strokes = {patch(at("elephant"), 1.0F), patch(at("T5_spinous"), 1.0F), patch(at("mouse"), 1.0F)};
  CHECK(checked(atlas).size() == 2);
}

TEST_CASE("the atlas of assets/ lies on the body without a fault") {
  auto reading = read_atlas(KNOTMAP_ASSETS "/atlas");
  auto const atlas = std::make_shared<Atlas const>(std::move(reading.atlas));
  PlacedAtlas const placed(the_body(), atlas);
  auto const faults = check_placement(placed);
  for (auto const& fault : faults) UNSCOPED_INFO(to_line(fault));
  CHECK(faults.empty());
  for (std::uint32_t i = 0; i < placed.points().size(); ++i) {
    auto const& [muscle, point, side] = placed.points()[i];
    INFO(to_string(placed.points()[i].id()));
    auto const made = placed.placed(i);
    REQUIRE(made);
    auto const& base = the_body()->base();
    glm::vec3 const at = base.position((*made)->place);
    CHECK(base.nearest(at, 0.001F).has_value());
    CHECK(at.x * outward(side) >= 0.0F);
    if (point->effect == Effect::pain) CHECK((*made)->essential_m2 > 0.0F);
    if (side != Side::left) continue;
    auto const right = placed.place(placed.index_of({point->id, Side::right}).value());
    CHECK(base.position(*right) == flipped(at));
  }
}
