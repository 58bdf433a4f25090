// From a pain to points: the meaning on the shipped atlas, and the rules on small ones.
#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <string>

#include <catch2/catch.hpp>

#include "atlas/read_atlas.h"
#include "finder/finder.h"
#include "finder/painted.h"
#include "finder/small_placed.h"
#include "finder/warnings.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

Candidate const* candidate_of(PlacedAtlas const& placed, std::vector<Candidate> const& all,
                              SidedId const& id) {
  auto const index = placed.index_of(id);
  REQUIRE(index.has_value());
  auto const at = std::find_if(all.begin(), all.end(),
                               [&](Candidate const& each) { return each.point == *index; });
  return at == all.end() ? nullptr : &*at;
}

/// One round essential patch about an anchor for trapezius-1, another for trapezius-2.
void set_patches(SmallAtlas const& small, std::string const& at_1, double radius_1,
                 std::string const& at_2, double radius_2) {
  auto const patch = [](std::string const& at, double radius) {
    auto stroke = Json::object();
    stroke["line"] = Json::array({Json::parse(at)});
    stroke["radius_cm"] = radius;
    return Json::array({stroke}).dump();
  };
  small.set(trapezius_file, "/points/0/zones/essential", patch(at_1, radius_1));
  small.set(trapezius_file, "/points/1/zones/essential", patch(at_2, radius_2));
  small.set(trapezius_file, "/points/0/zones/spillover", "[]");
  small.set(trapezius_file, "/points/1/zones/spillover", "[]");
}

constexpr auto blade = R"({"at":"scap_centre","from":"back"})";

}  // namespace

TEST_CASE("the left side answers as the right side does") {
  auto const& placed = shipped();
  auto const right = near("scap_centre.R");
  auto const left = shipped_body()->skin()->mirrored(right);
  auto const of_right = find_candidates(placed, click(right));
  auto const of_left = find_candidates(placed, click(left));
  REQUIRE(of_right.size() >= 3);
  REQUIRE(of_left.size() == of_right.size());
  for (auto const& candidate : of_right) {
    auto id = placed.points()[candidate.point].id();
    id.side = opposite(id.side);
    auto const* const mirrored = candidate_of(placed, of_left, id);
    REQUIRE(mirrored != nullptr);
    CHECK(mirrored->score == Approx(candidate.score).margin(1e-3));
    CHECK(mirrored->reason == candidate.reason);
  }
}

TEST_CASE("candidates come best first with scores from 0 to 1, each point once") {
  auto const all = find_candidates(shipped(), click(near("scap_spine_root.R")));
  REQUIRE(all.size() > 3);
  for (std::size_t i = 0; i < all.size(); ++i) {
    CHECK(all[i].score > 0.0F);
    CHECK(all[i].score <= 1.0F);
    if (i > 0) CHECK(all[i - 1].score >= all[i].score);
    CHECK(std::count_if(all.begin(), all.end(),
                        [&](Candidate const& each) { return each.point == all[i].point; }) == 1);
    CHECK_FALSE(all[i].reason.empty());
  }
}

TEST_CASE("no pain, pain without strength and broken strength give nothing") {
  auto pain = click(near("scap_centre.R"));
  CHECK(find_candidates(shipped(), {}).empty());
  pain.dabs[0].strength = 0.0F;
  CHECK(find_candidates(shipped(), pain).empty());
  pain.dabs[0].strength = std::numeric_limits<float>::quiet_NaN();
  CHECK(find_candidates(shipped(), pain).empty());
  pain.dabs[0].strength = 1.0F;
  pain.dabs[0].place.triangle = 4'000'000'000U;
  CHECK(find_candidates(shipped(), pain).empty());
}

TEST_CASE("where no point is felt there are no candidates") {
  SmallAtlas const small;
  auto const placed = placed_of(small);
  CHECK(find_candidates(*placed, click(near("patella.L"))).empty());
  Pain const brush{{Dab{.place = near("patella.L"), .radius_m = 0.03F}}};
  CHECK(find_candidates(*placed, brush).empty());
}

TEST_CASE("the middle of a zone says more than its edge, and outside it fades to nothing") {
  SmallAtlas const small;
  set_patches(small, blade, 3.0, R"({"at":"patella","from":"front"})", 3.0);
  auto const placed = placed_of(small);
  auto const middle = near("scap_centre.R");
  float last = 2.0F;
  // The border lies 30 mm from the middle; 20 mm further nothing is left.
  for (int mm = 0; mm <= 44; mm += 4) {
    auto const at = moved(middle, {0.0F, -0.001F * static_cast<float>(mm), 0.0F});
    auto const all = find_candidates(*placed, click(at));
    CAPTURE(mm);
    REQUIRE(all.size() == 1);
    CHECK(all[0].score < last);
    last = all[0].score;
    if (mm == 0) CHECK(all[0].reason == "your spot is in its main pain area");
    if (mm == 28) CHECK(all[0].reason == "edge of its main pain area");
    if (mm == 36) CHECK(all[0].reason == "just outside its main pain area");
  }
  CHECK(last < 0.1F);
  CHECK(find_candidates(*placed, click(moved(middle, {0.0F, -0.056F, 0.0F}))).empty());
}

TEST_CASE(
    "the middle of a narrow stroke says nearly as much as that of a wide one of the same zone") {
  SmallAtlas const small;
  set_patches(small, blade, 3.0, R"({"at":"patella","from":"front"})", 3.0);
  small.set(trapezius_file, "/points/0/zones/essential",
            R"([{"line":[{"at":"scap_centre","from":"back"}],"radius_cm":4},
                {"line":[{"at":"calf_mid_back","from":"back"}],"radius_cm":2.2}])");
  auto const placed = placed_of(small);
  FinderWeights weights;
  weights.far = 1.0F;  // the calf is far from the X
  weights.local = 0.0F;
  auto const wide = find_candidates(*placed, click(near("scap_centre.R")), {}, weights);
  auto const narrow = find_candidates(*placed, click(near("calf_mid_back.R")), {}, weights);
  REQUIRE(wide.size() == 1);
  REQUIRE(narrow.size() == 1);
  CHECK(narrow[0].score > 0.85F * wide[0].score);
  CHECK(narrow[0].reason == wide[0].reason);
}

TEST_CASE("a common point comes before a rare one, all else equal") {
  SmallAtlas const small;
  set_patches(small, blade, 3.0, blade, 3.0);
  small.set(trapezius_file, "/points/0/prevalence", "2");
  auto const placed = placed_of(small);
  auto const all = find_candidates(*placed, click(near("scap_centre.R")));
  REQUIRE(all.size() == 2);
  CHECK(placed->points()[all[0].point].point->id == "trapezius-2");
  CHECK(all[0].score > all[1].score);
}

TEST_CASE("equal scores are ordered by id") {
  SmallAtlas const small;
  set_patches(small, blade, 3.0, blade, 3.0);
  auto const placed = placed_of(small);
  auto const all = find_candidates(*placed, click(near("scap_centre.R")));
  REQUIRE(all.size() == 2);
  CHECK(placed->points()[all[0].point].point->id == "trapezius-1");
}

TEST_CASE("a large zone says less than a small one") {
  SmallAtlas const small;
  set_patches(small, blade, 6.0, blade, 2.0);
  auto const placed = placed_of(small);
  auto const all = find_candidates(*placed, click(near("scap_centre.R")));
  REQUIRE(all.size() == 2);
  CHECK(placed->points()[all[0].point].point->id == "trapezius-2");
}

TEST_CASE("spillover counts less, and says so") {
  SmallAtlas const small;
  set_patches(small, R"({"at":"patella","from":"front"})", 3.0, blade, 3.0);
  small.set(trapezius_file, "/points/0/zones/spillover",
            std::string(R"([{"line":[)") + blade + R"(],"radius_cm":3}])");
  auto const placed = placed_of(small);
  auto const all = find_candidates(*placed, click(near("scap_centre.R")));
  REQUIRE(all.size() == 2);
  CHECK(all[0].level == Level::essential);
  CHECK(all[1].level == Level::spillover);
  CHECK(all[1].reason == "some people feel it here");
  CHECK(all[1].score < 0.6F * all[0].score);
}

TEST_CASE("a sore spot at the X itself lists the point, last of all, and says why") {
  SmallAtlas const small;
  set_patches(small, R"({"at":"patella","from":"front"})", 3.0, blade, 3.0);
  small.set(trapezius_file, "/points/0/at", blade);
  small.set(trapezius_file, "/points/1/at", R"({"at":"patella","from":"front"})");
  auto const placed = placed_of(small);
  auto const all = find_candidates(*placed, click(near("scap_centre.R")));
  REQUIRE(all.size() == 2);
  CHECK(placed->points()[all[0].point].point->id == "trapezius-2");
  CHECK(placed->points()[all[1].point].point->id == "trapezius-1");
  CHECK_THAT(all[1].reason, Catch::Contains("point itself lies here"));
}

TEST_CASE("autonomic points are never listed") {
  SmallAtlas const small;
  set_patches(small, blade, 3.0, blade, 3.0);
  small.set(trapezius_file, "/points/0/effect", "\"autonomic\"");
  small.erase(trapezius_file, "/points/0/zones");
  auto const placed = placed_of(small);
  auto const all = find_candidates(*placed, click(near("scap_centre.R")));
  REQUIRE(all.size() == 1);
  CHECK(placed->points()[all[0].point].point->id == "trapezius-2");
}

TEST_CASE("a zone that reaches over the midline lists the point of the other side") {
  SmallAtlas const small;
  set_patches(small, R"({"at":"T5_spinous","out_cm":1,"from":"back"})", 3.0, blade, 2.0);
  auto const placed = placed_of(small);
  auto const all = find_candidates(
      *placed, click(moved(near("T5_spinous"), {-0.008F, 0.0F, 0.0F})));  // on the right
  auto const* const own = candidate_of(*placed, all, {"trapezius-1", Side::right});
  auto const* const other = candidate_of(*placed, all, {"trapezius-1", Side::left});
  REQUIRE(own != nullptr);
  REQUIRE(other != nullptr);
  CHECK(own->score > other->score);
}

TEST_CASE("a painted pain goes to the point whose zone covers it") {
  SmallAtlas const small;
  set_patches(small, R"({"at":"scap_centre","up_cm":4,"from":"back"})", 2.0, blade, 5.0);
  auto const placed = placed_of(small);
  auto const middle = near("scap_centre.R");
  Pain pain;
  for (int mm = -40; mm <= 40; mm += 10) {
    pain.dabs.push_back({.place = moved(middle, {0.0F, 0.001F * static_cast<float>(mm), 0.0F})});
  }
  auto const all = find_candidates(*placed, pain);
  REQUIRE(all.size() == 2);
  CHECK(placed->points()[all[0].point].point->id == "trapezius-2");
  CHECK_THAT(all[0].reason, Catch::StartsWith("fits all of what you painted"));
  CHECK_THAT(all[1].reason, Catch::StartsWith("fits part of what you painted"));
  CHECK(all[0].covered > 0.95F);
  CHECK(all[1].covered < 0.6F);
  CHECK(all[0].unpainted > all[1].unpainted);
  // The same strokes twice say nothing new.
  auto twice = pain;
  twice.dabs.insert(twice.dabs.end(), pain.dabs.begin(), pain.dabs.end());
  auto const again = find_candidates(*placed, twice);
  REQUIRE(again.size() == 2);
  CHECK(again[0].score == Approx(all[0].score));
  // A strong spot weighs more than weak ones around it.
  for (auto& dab : pain.dabs) dab.strength = 0.05F;
  pain.dabs.back().strength = 1.0F;
  CHECK(placed->points()[find_candidates(*placed, pain).front().point].point->id == "trapezius-1");
}

TEST_CASE("a pain that grows is answered as if it had been there from the start") {
  auto const& placed = shipped();
  Finder growing(placed);
  Pain pain;
  auto const middle = near("scap_centre.R");
  for (int i = 0; i < 60; ++i) {
    auto const turn = 0.35F * static_cast<float>(i);
    auto const out = 0.001F * static_cast<float>(i);
    pain.dabs.push_back({.place = moved(middle, {out * std::cos(turn), out * std::sin(turn), 0.0F}),
                         .radius_m = 0.012F,
                         .strength = i % 9 == 0   ? 0.0F
                                     : i % 2 == 0 ? mild_pain
                                                  : strong_pain});
    growing.follow(pain);
  }
  auto const check_same = [&] {
    auto const fresh = find_candidates(placed, pain);
    auto const& grown = growing.candidates();
    REQUIRE(fresh.size() == grown.size());
    for (std::size_t i = 0; i < fresh.size(); ++i) {
      CHECK(fresh[i].point == grown[i].point);
      CHECK(fresh[i].score == grown[i].score);
      CHECK(fresh[i].reason == grown[i].reason);
    }
  };
  check_same();
  pain.dabs.resize(25);  // undone
  growing.follow(pain);
  check_same();
  pain.dabs = {{.place = middle}};  // a click in between
  growing.follow(pain);
  check_same();
  pain.dabs.push_back({.place = middle, .radius_m = 0.03F});
  growing.follow(pain);
  check_same();
  growing.follow({});
  CHECK(growing.candidates().empty());
  CHECK(growing.area().empty());
}

TEST_CASE("what is painted on the left answers as on the right") {
  auto const& placed = shipped();
  auto const& skin = *shipped_body()->skin();
  Pain right;
  Pain left;
  for (int mm = -50; mm <= 50; mm += 10) {
    auto const at = moved(near("scap_centre.R"), {0.0F, 0.001F * static_cast<float>(mm), 0.0F});
    right.dabs.push_back({.place = at, .radius_m = 0.02F});
    left.dabs.push_back({.place = skin.mirrored(at), .radius_m = 0.02F});
  }
  auto const of_right = find_candidates(placed, right);
  auto const of_left = find_candidates(placed, left);
  REQUIRE(of_right.size() >= 3);
  REQUIRE(of_left.size() == of_right.size());
  for (auto const& candidate : of_right) {
    auto id = placed.points()[candidate.point].id();
    if (id.side != Side::midline) id.side = opposite(id.side);
    auto const* const mirrored = candidate_of(placed, of_left, id);
    REQUIRE(mirrored != nullptr);
    CHECK(mirrored->score == Approx(candidate.score).margin(1e-3));
  }
}

TEST_CASE("two thousand dabs, all of them rubbed out again, leave nothing behind") {
  auto const& placed = shipped();
  auto const middle = near("T5_spinous");
  Pain pain;
  for (int i = 0; i < 2000; ++i) {
    auto const x = 0.004F * static_cast<float>(i % 41 - 20);
    auto const y = 0.004F * (std::floor(static_cast<float>(i) / 41.0F) - 24.0F);
    auto const at = shipped_body()->base().nearest(
        shipped_body()->base().position(middle) + glm::vec3(x, y, 0.0F), 0.1F);
    if (at) pain.dabs.push_back({.place = *at, .radius_m = 0.01F});
  }
  Finder finder(placed);
  finder.follow(pain);
  CHECK(finder.candidates().size() > 5);
  CHECK_FALSE(warnings_for(placed, pain).empty());
  auto const count = pain.dabs.size();
  for (std::size_t i = 0; i < count; ++i) {
    auto gone = pain.dabs[i];
    gone.radius_m = 0.02F;
    gone.strength = 0.0F;
    pain.dabs.push_back(gone);
  }
  finder.follow(pain);
  CHECK(finder.area().empty());
  CHECK(finder.candidates().empty());
  CHECK(find_candidates(placed, pain).empty());
  CHECK(warnings_for(placed, pain).empty());
}

TEST_CASE("a zone that dwarfs the paint explains less than one that was painted whole") {
  SmallAtlas const small;
  set_patches(small, blade, 9.0, blade, 3.0);
  auto const placed = placed_of(small);
  Pain const pain{{{.place = near("scap_centre.R"), .radius_m = 0.03F}}};
  auto const all = find_candidates(*placed, pain);
  REQUIRE(all.size() == 2);
  CHECK(placed->points()[all[0].point].point->id == "trapezius-2");
  CHECK(all[0].unpainted < 0.15F);
  CHECK(all[1].unpainted > 0.7F);
  CHECK(all[0].covered > 0.9F);
  CHECK(all[1].covered > 0.9F);
  CHECK(all[0].reason == "fits all of what you painted; you painted its whole zone");
  CHECK(all[1].reason == "fits all of what you painted; most of its zone is not painted");
}

TEST_CASE("red flags of a place come most urgent first, each once, on both sides") {
  SmallAtlas const small;
  auto const placed = placed_of(small);
  auto const left = click(moved(near("manubriosternal"), {0.06F, 0.0F, 0.0F}));
  auto const right = click(moved(near("manubriosternal"), {-0.06F, 0.0F, 0.0F}));
  auto const on_left = warnings_for(*placed, left);
  REQUIRE(on_left.size() == 1);
  CHECK(on_left[0]->id == "heart");
  CHECK(warnings_for(*placed, right) == on_left);
  auto both = click(moved(near("T5_spinous"), {0.04F, 0.0F, 0.0F}));
  both.dabs.push_back(both.dabs[0]);
  both.dabs.push_back(left.dabs[0]);
  auto const flags = warnings_for(*placed, both);
  REQUIRE(flags.size() == 2);
  CHECK(flags[0]->id == "heart");
  CHECK(flags[1]->id == "lump");
  CHECK(warnings_for(*placed, {}).empty());
}

TEST_CASE("chest, left arm, jaw, head, front of the neck, belly and low back have red flags") {
  auto const* const landmark =
      GENERATE("nipple_level.L", "manubriosternal", "upper_arm_mid_in.L", "forearm_mid_front.L",
               "jaw_angle.R", "skull_top", "adams_apple", "navel", "L4_spinous");
  CAPTURE(landmark);
  CHECK_FALSE(warnings_for(shipped(), click(near(landmark))).empty());
}
