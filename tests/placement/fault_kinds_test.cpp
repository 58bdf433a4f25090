// Kinds of faults that only a body shows, in files read as they are: each reported once with its
// place, and all of them, with those that reading finds, in one run.
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "atlas/fault_kinds.h"
#include "atlas/read_atlas.h"
#include "body/the_body.h"
#include "placement/placement_check.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// What "knotmap check" tells.
Faults all_faults(SmallAtlas const& small) {
  auto reading = read_atlas(small.folder());
  auto faults = std::move(reading.faults);
  PlacedAtlas const placed(the_body(), std::make_shared<Atlas const>(std::move(reading.atlas)));
  auto const more = check_placement(placed);
  faults.insert(faults.end(), more.begin(), more.end());
  return faults;
}

bool reports(Fault const& fault, FaultKind const& kind) {
  return fault.file == kind.file && fault.pointer == kind.told_at &&
         fault.what.find(kind.what) != std::string::npos && !fault.remedy.empty() &&
         fault.remedy.find(kind.remedy) != std::string::npos;
}

void check_told_alone(SmallAtlas const& small, FaultKind const& kind) {
  auto const faults = all_faults(small);
  std::string lines;
  for (auto const& fault : faults) lines += to_line(fault) + "\n";
  INFO(kind.name + "\n" + lines);
  CHECK(faults.size() == 1);
  CHECK(std::count_if(faults.begin(), faults.end(),
                      [&](Fault const& fault) { return reports(fault, kind); }) == 1);
}

std::string patch_at(std::string const& anchor, std::string const& radius) {
  return R"([{"line":[)" + anchor + R"(],"radius_cm":)" + radius + "}]";
}

std::vector<FaultKind> point_kinds() {
  std::string const m = trapezius_file;
  std::string const p = "/points/0";
  std::string const throat = R"({"at":"sternal_notch","up_cm":4,"from":"front"})";
  return {
      {"unknown landmark", m, p + "/at/between/1", "\"acromion_tpo\"", p + "/at",
       "no landmark \"acromion_tpo\"", "acromion_top"},
      {"unknown landmark of a zone", m, p + "/zones/essential/0/line/1/at", "\"elephant\"",
       p + "/zones/essential/0/line/1", "no landmark \"elephant\"", "list landmarks"},
      {"other of the midline", m, p + "/at", R"({"at":"C7_spinous.other","from":"back"})",
       p + "/at", "midline", ".other"},
      {"anchor far from the skin", m, p + "/at",
       R"({"at":"scap_inferior_angle","front_cm":-30,"from":"back"})", p + "/at", "no skin",
       "offsets"},
      {"zone far from the skin", m, p + "/zones/spillover/0/line/0/out_cm", "30",
       p + "/zones/spillover/0/line/0", "no skin", "offsets"},
      {"degrees about an axis from back to front", m, p + "/at",
       R"({"between":["deltoid_front_mid","deltoid_back_mid"],"t":0.5,"from":90})", p + "/at",
       "from back to front", "instead"},
      {"zone too small to cover skin", m, p + "/zones/spillover",
       patch_at(R"({"at":"thigh_mid_front","from":"front"})", "0.3"), p + "/zones/spillover",
       "covers no skin", "radius_cm"},
      {"point off its side", m, p + "/at",
       R"({"at":"scap_inferior_angle","out_cm":-16,"from":"back"})", p + "/at", "off its side",
       "out_cm"},
      {"press milder than its area", m, p + "/at", throat, p + "/press", "milder", "say \"never\""},
      {"effort too strong for a careful area", midline_file, p + "/dose/effort", "4",
       p + "/dose/effort", "effort 4 is too strong", "at most 3"},
      {"midline point at a paired landmark", midline_file, p + "/at/at", "\"nipple_level\"",
       p + "/at", "off the midline", "midline landmarks"},
      {"midline zone at a paired landmark", midline_file, p + "/zones/essential/0/line/0/at",
       "\"nipple_level\"", p + "/zones/essential/0/line/0", "off the midline", "midline landmarks"},
  };
}

std::vector<FaultKind> area_kinds() {
  std::string const r = "regions.json";
  std::string const s = "safety.json";
  return {
      {"region without skin", r, "/regions/1/seeds",
       R"([{"between":["C7_spinous","acromion_top"],"t":0.6,"from":"above"}])", "/regions/1",
       "owns no skin", "seed"},
      {"seed at an unknown landmark", r, "/regions/2/seeds/0/at", "\"manubrio\"",
       "/regions/2/seeds/0", "no landmark \"manubrio\"", "landmark"},
      {"seed on the other side", r, "/regions/0/seeds/1",
       R"({"at":"scap_inferior_angle","out_cm":-16,"from":"back"})", "/regions/0/seeds/1",
       "other side", "out_cm"},
      {"midline region at a paired landmark", r, "/regions/3/seeds/0",
       R"({"at":"neck_side","from":"front"})", "/regions/3/seeds/0", "off the midline",
       "midline landmarks"},
      {"safety area at an unknown landmark", s, "/areas/0/zone/0/line/0/at", "\"throat\"",
       "/areas/0/zone/0/line/0", "no landmark \"throat\"", "landmark"},
      {"midline safety area at a paired landmark", s, "/areas/0/zone/0/line/0",
       R"({"at":"neck_side","from":"front"})", "/areas/0/zone/0/line/0", "off the midline",
       "midline landmarks"},
  };
}

}  // namespace

TEST_CASE("the whole small atlas lies on the body without a fault") {
  SmallAtlas const small;
  make_whole(small);
  for (auto const& fault : all_faults(small)) FAIL_CHECK(to_line(fault));
}

TEST_CASE("each kind of fault on the body is reported once, with its file and its place") {
  for (auto const& kinds : {point_kinds(), area_kinds()}) {
    for (auto const& kind : kinds) {
      SmallAtlas const small;
      make_whole(small);
      apply(small, kind);
      check_told_alone(small, kind);
    }
  }
}

TEST_CASE("a fault of the files is not reported again on the body") {
  for (auto const& kind : muscle_kinds()) {
    SmallAtlas const small;
    make_whole(small);
    apply(small, kind);
    check_told_alone(small, kind);
  }
}

TEST_CASE("zones that two points share are reported once") {
  SmallAtlas const small;
  make_whole(small);
  FaultKind const kind{"shared",
                       trapezius_file,
                       "/points/0/zones/essential/0/line/1/at",
                       "\"elephant\"",
                       "/points/0/zones/essential/0/line/1",
                       "elephant",
                       ""};
  apply(small, kind);
  REQUIRE(small.get(trapezius_file)["points"][2]["zones"]["same_as"] == "trapezius-1");
  check_told_alone(small, kind);
}

TEST_CASE("faults of the files and faults on the body come in one run") {
  SmallAtlas const small;
  make_whole(small);
  std::vector<FaultKind> expected;
  auto const add_copy = [&](FaultKind kind) {
    SmallAtlas const scratch;
    make_whole(scratch);
    apply(scratch, kind);
    auto const id = "copy" + std::to_string(expected.size() + 1);
    auto const stem = std::filesystem::path(kind.file).stem().string();
    auto text = scratch.get(kind.file).dump();
    for (auto at = text.find(stem); at != std::string::npos; at = text.find(stem)) {
      text.replace(at, stem.size(), id);
    }
    kind.file = "muscles/" + id + ".json";
    small.write(kind.file, text);
    expected.push_back(kind);
  };
  for (auto const& kind : point_kinds()) add_copy(kind);
  for (auto const& kind : area_kinds()) {
    // While an area has no place, no press is compared with it.
    if (kind.file == "safety.json") continue;
    apply(small, kind);
    expected.push_back(kind);
  }
  for (auto const& kind : muscle_kinds()) {
    if (kind.name.starts_with("unknown")) add_copy(kind);
  }
  auto const faults = all_faults(small);
  for (auto const& kind : expected) {
    INFO(kind.name + " in " + kind.file + "#" + kind.told_at);
    CHECK(std::count_if(faults.begin(), faults.end(), [&](Fault const& fault) {
            return fault.file == kind.file && fault.pointer == kind.told_at;
          }) == 1);
  }
  for (auto const& fault : faults) UNSCOPED_INFO(to_line(fault));
  CHECK(faults.size() == expected.size());
  CHECK(expected.size() >= 30);
}
