// The check of shapes: one fault for each band that is wrong, with its place.
#include "muscles/muscle_check.h"

#include "muscles/bands.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

Fault only_fault(Band band) {
  auto const faults =
      check_muscles(PlacedMuscles(the_body(), atlas_of({muscle_of("test", std::move(band))})));
  for (auto const& fault : faults) UNSCOPED_INFO(to_line(fault));
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].file == "muscles/test.json");
  CHECK_FALSE(faults[0].remedy.empty());
  return faults[0];
}

}  // namespace

TEST_CASE("sound bands have no fault") {
  auto const atlas = atlas_of({muscle_of("a", back_sheet(1.2F)), muscle_of("b", calf_spindle())});
  CHECK(check_muscles(PlacedMuscles(the_body(), atlas)).empty());
}

TEST_CASE("an unknown landmark is reported at its spot, with the one that was meant") {
  auto band = back_sheet(1.0F);
  band.lines[0][1] = bone_at("T7_spinos");
  auto const fault = only_fault(band);
  CHECK(fault.pointer == "/spot");
  CHECK(fault.remedy.find("T7_spinous") != std::string::npos);
}

TEST_CASE("a spot far outside the body is reported with how far") {
  auto band = back_sheet(1.0F);
  band.lines[1][0] = bone_at("acromion_top", 6.0F);
  CHECK(only_fault(band).what.find("outside the body") != std::string::npos);
}

TEST_CASE("a band that runs through the air between two parts of the body leaves it") {
  auto band = calf_spindle();
  band.course = Course::straight;
  band.lines = {{bone_at("olecranon")}, {bone_at("greater_trochanter")}};
  auto const fault = only_fault(band);
  CHECK(fault.what.find("leaves the body by") != std::string::npos);
  CHECK(fault.what.find(" cm from ") != std::string::npos);
}

TEST_CASE("a band that crosses the midline is reported with how far and where") {
  auto band = back_sheet(1.0F);
  for (auto& spot : band.lines[0]) spot.anchor.out_cm = -2.0F;
  auto const fault = only_fault(band);
  CHECK(fault.pointer == "/shape/bands/0");
  CHECK(fault.what.find("crosses the midline by 2") != std::string::npos);
  CHECK(fault.what.find("cm from T") != std::string::npos);
}

TEST_CASE("a band whose lines run against each other turns inside out") {
  auto band = back_sheet(1.0F);
  std::swap(band.lines[1][0], band.lines[1][1]);
  auto const fault = only_fault(band);
  CHECK(fault.what.find("turns inside out") != std::string::npos);
  CHECK(fault.remedy.find("order") != std::string::npos);
}

TEST_CASE("lines that fall together are reported") {
  auto band = back_sheet(1.0F);
  band.lines.push_back(band.lines.back());
  CHECK(only_fault(band).what.find("fall together") != std::string::npos);
}
