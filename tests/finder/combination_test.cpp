// Combinations: offered where few points together explain clearly more, the key first.
#include <catch2/catch.hpp>

#include "atlas/read_atlas.h"
#include "finder/combination.h"
#include "finder/small_placed.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

Json patch(std::string const& anchor, double radius_cm) {
  return Json::array({{{"line", Json::array({Json::parse(anchor)})}, {"radius_cm", radius_cm}}});
}

/// trapezius-1 is felt on the shoulder blade, trapezius-2 on the calf.
void part_zones(SmallAtlas const& small) {
  for (int i : {0, 1}) {
    auto const zones = "/points/" + std::to_string(i) + "/zones/";
    auto const* const at = i == 0 ? R"({"at":"scap_centre","from":"back"})"
                                  : R"({"at":"calf_mid_back","from":"back"})";
    small.set(trapezius_file, zones + "essential", patch(at, i == 0 ? 3.0 : 2.0).dump());
    small.set(trapezius_file, zones + "spillover", "[]");
  }
}

Pain two_places(float blade_m, float calf_m) {
  return {{{.place = near("scap_centre.R"), .radius_m = blade_m},
           {.place = near("calf_mid_back.R"), .radius_m = calf_m}}};
}

std::vector<std::string> ids(PlacedAtlas const& placed, Combination const& combination) {
  std::vector<std::string> all;
  for (auto const& each : combination.candidates) {
    all.push_back(to_string(placed.points()[each.point].id()));
  }
  return all;
}

}  // namespace

TEST_CASE("two points that share a painted pain are offered together, the larger part first") {
  SmallAtlas const small;
  part_zones(small);
  auto const placed = placed_of(small);
  Finder finder(*placed);
  finder.follow(two_places(0.03F, 0.02F));
  auto const& combination = finder.combination();
  REQUIRE(combination.has_value());
  CHECK(ids(*placed, *combination) == std::vector<std::string>{"trapezius-1.R", "trapezius-2.R"});
  CHECK(combination->covered > 0.9F);
  CHECK_THAT(combination->sentence, Catch::StartsWith("These two together fit "));
  CHECK_THAT(combination->sentence, Catch::Contains("larger part"));
}

TEST_CASE("a key comes before its satellite, however small its part, and the sentence says why") {
  SmallAtlas const small;
  part_zones(small);
  small.put("keys.json", Json::parse(R"({"keys":[
    {"key":"trapezius-2","satellites":["trapezius-1"],"source":["ts1999-6"]}]})"));
  auto const placed = placed_of(small);
  Finder finder(*placed);
  finder.follow(two_places(0.03F, 0.02F));
  REQUIRE(finder.combination().has_value());
  CHECK(ids(*placed, *finder.combination()).front() == "trapezius-2.R");
  CHECK_THAT(finder.combination()->sentence, Catch::Contains("keep the other alive"));
}

TEST_CASE("no combination for a click, for one zone, or where the second adds next to nothing") {
  SmallAtlas const small;
  part_zones(small);
  auto const placed = placed_of(small);
  Finder finder(*placed);
  CHECK_FALSE(finder.combination().has_value());
  finder.follow(click(near("scap_centre.R")));
  CHECK_FALSE(finder.combination().has_value());
  finder.follow({{{.place = near("scap_centre.R"), .radius_m = 0.03F}}});
  CHECK_FALSE(finder.combination().has_value());
  finder.follow(two_places(0.035F, 0.003F));
  CHECK_FALSE(finder.combination().has_value());
  // What was painted is rubbed out again.
  auto pain = two_places(0.03F, 0.02F);
  for (auto const& dab : two_places(0.05F, 0.05F).dabs) {
    pain.dabs.push_back({.place = dab.place, .radius_m = dab.radius_m, .strength = 0.0F});
  }
  finder.follow(pain);
  CHECK_FALSE(finder.combination().has_value());
}

TEST_CASE("whatever is painted on the shipped atlas, a combination keeps what it promises") {
  auto const& placed = shipped();
  Finder finder(placed);
  std::size_t offered = 0;
  auto const points = placed.points();
  for (std::uint32_t i = 0; i < points.size(); i += 7) {
    auto const one = placed.placed(i);
    auto const other = placed.placed((i * 31 + 5) % static_cast<std::uint32_t>(points.size()));
    if (!one || !other || (*one)->essential.empty() || (*other)->essential.empty()) continue;
    auto pain = painted((*one)->essential, 0.004F);
    auto const more = painted((*other)->essential, 0.004F);
    pain.dabs.insert(pain.dabs.end(), more.dabs.begin(), more.dabs.end());
    finder.follow(pain);
    auto const& combination = finder.combination();
    if (!combination) continue;
    ++offered;
    CAPTURE(to_string(points[i].id()), combination->sentence);
    CHECK(combination->candidates.size() >= 2);
    CHECK(combination->candidates.size() <= 3);
    CHECK(combination->covered <= 1.0F);
    CHECK(combination->covered > finder.candidates().front().covered + 0.05F);
    auto const first = combination->candidates.front().point;
    bool const own_hands = placed.press_of(first) < Press::therapist_only;
    CHECK((combination->sentence.find("Press the first one first") != std::string::npos) ==
          own_hands);
  }
  CHECK(offered > 10);
}
