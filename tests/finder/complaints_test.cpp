// What was found in people with the same complaint corrects how common a point is, and says so.
#include "finder/complaints.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "finder/shipped.h"
#include "finder/small_placed.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// Trapezius and multifidi, alike in all, are both felt on the shoulder blade.
class Blade {
 public:
  explicit Blade(std::string const& studies) {
    Json multifidi = small_muscle("multifidi");
    small_.put("muscles/multifidi.json", multifidi);
    small_.put("muscles/bystander.json", small_muscle("bystander"));  // felt elsewhere
    for (auto const* const file : {trapezius_file, "muscles/multifidi.json"}) {
      for (int i : {0, 1}) {
        auto const point = "/points/" + std::to_string(i);
        small_.set(file, point + "/zones/essential",
                   R"([{"line":[{"at":"scap_centre","from":"back"}],"radius_cm":3}])");
        small_.set(file, point + "/zones/spillover", "[]");
      }
    }
    auto complaints = Json::parse(R"({"complaints":[{"id":"sore","regions":[],
      "text":{"en":{"people":"people with a sore blade"}},"studies":[]}]})");
    complaints["complaints"][0]["studies"] = Json::parse(studies);
    complaints["complaints"][0]["regions"] = {read_region()};
    small_.put("complaints.json", complaints);
    placed = placed_of(small_);
  }

  [[nodiscard]] Candidate of(std::string const& muscle) const {
    auto const all = find_candidates(*placed, click(near("scap_centre.R")));
    auto const at = std::find_if(all.begin(), all.end(), [&](Candidate const& each) {
      return placed->points()[each.point].muscle->id == muscle;
    });
    REQUIRE(at != all.end());
    return *at;
  }

  std::unique_ptr<PlacedAtlas> placed;

 private:
  /// The region that the click lies in.
  std::string read_region() {
    auto const bare = placed_of(small_);
    return bare->regions().at(near("scap_centre.R")).region->id;
  }
  SmallAtlas small_;
};

constexpr auto two_shares = R"([{"source":["ts1999-6"],"people":40,"grade":"good",
  "muscles":[{"muscle":"multifidi","share":0.8},{"muscle":"trapezius","share":0.2}]}])";

}  // namespace

TEST_CASE("the muscle that was found more often comes before its equal, and the reason says it") {
  Blade const blade(two_shares);
  auto const often = blade.of("multifidi");
  auto const seldom = blade.of("trapezius");
  CHECK(often.score > 1.2F * seldom.score);
  CHECK(whole_reason(often).find("found in 32 of 40 people with a sore blade") !=
        std::string::npos);
  CHECK(whole_reason(seldom).find("found in 8 of 40") != std::string::npos);
}

TEST_CASE("a weak study moves less than a good one, and an order names its first alone") {
  Blade const good(two_shares);
  Blade const weak(R"([{"source":["ts1999-6"],"people":9,"grade":"weak",
    "order":[["multifidi"],["trapezius"]]}])");
  auto const apart = [](Blade const& blade) {
    return blade.of("multifidi").score / blade.of("trapezius").score;
  };
  CHECK(apart(weak) > 1.0F);
  CHECK(apart(weak) < apart(good));
  CHECK(whole_reason(weak.of("multifidi")).find("among the most often found") != std::string::npos);
  CHECK(whole_reason(weak.of("trapezius")).find("found in") == std::string::npos);
}

TEST_CASE("a muscle that no study names keeps its score: what was not pressed is not rare") {
  Blade const one(R"([{"source":["ts1999-6"],"people":40,"grade":"good",
    "muscles":[{"muscle":"multifidi","share":0.1}]}])");
  Blade const none(R"([{"source":["ts1999-6"],"people":40,"grade":"good",
    "muscles":[{"muscle":"bystander","share":0.9}]}])");
  // A study of one muscle alone tells nothing apart: it never lowers.
  CHECK(one.of("multifidi").score >= none.of("multifidi").score);
  CHECK(one.of("trapezius").score == none.of("trapezius").score);
}

TEST_CASE("a complaint is that of its symptom, or of most of the place") {
  auto const& placed = shipped();
  auto const ids = [&](Pain const& pain, std::vector<Symptom const*> const& ticked) {
    std::vector<std::string> all;
    for (auto const* const each : complaints_of(placed, pain, ticked)) all.push_back(each->id);
    return all;
  };
  auto const has = [](std::vector<std::string> const& all, std::string const& id) {
    return std::find(all.begin(), all.end(), id) != all.end();
  };
  CHECK(ids({}, {}).empty());
  CHECK(has(ids({}, {placed.atlas().symptom("migraine")}), "migraine"));
  auto const neck = click(near("C5_spinous"));
  CHECK(has(ids(neck, {}), "neck_pain"));
  auto half = neck;
  auto calf = click(near("groin_crease_mid.R"));
  for (int i = 0; i < 3; ++i) half.dabs.push_back(calf.dabs.front());
  CHECK_FALSE(has(ids(half, {}), "neck_pain"));  // three parts of four lie elsewhere
}
