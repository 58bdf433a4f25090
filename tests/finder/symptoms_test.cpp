// Symptoms beside the pain: they move what they name, say why, and tell candidates apart.
#include <algorithm>

#include <catch2/catch.hpp>

#include "atlas/read_atlas.h"
#include "atlas/small_atlas.h"
#include "finder/shipped.h"
#include "finder/symptoms.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// Both points of the small atlas are felt on the shoulder blade; symptoms "a" and "b" name the
/// second, "all" the muscle.
class SymptomAtlas {
 public:
  SymptomAtlas() {
    for (int i : {0, 1}) {
      auto const zones = "/points/" + std::to_string(i) + "/zones/";
      small_.set(trapezius_file, zones + "essential",
                 R"([{"line":[{"at":"scap_centre","from":"back"}],"radius_cm":3}])");
      small_.set(trapezius_file, zones + "spillover", "[]");
    }
    auto const symptom = [](std::string const& id, std::string const& points) {
      auto json = Json::parse(R"({"kind":"feeling","points":[],"source":["ts1999-6"],
        "text":{"en":{"name":"N","ask":"Do you?","reason":"R","synonyms":[]}}})");
      json["id"] = id;
      json["points"] = Json::array({points});
      json["text"]["en"]["name"] = "Name " + id;
      json["text"]["en"]["reason"] = "reason of " + id;
      return json;
    };
    small_.put("symptoms.json",
               {{"symptoms", Json::array({symptom("a", "trapezius-2"), symptom("b", "trapezius-2"),
                                          symptom("all", "trapezius")})}});
    auto reading = read_atlas(small_.folder());
    for (auto const& fault : reading.faults) FAIL(fault.pointer << " " << fault.what);
    placed = std::make_unique<PlacedAtlas>(shipped_body(),
                                           std::make_shared<Atlas const>(std::move(reading.atlas)));
  }

  [[nodiscard]] Symptom const* symptom(std::string_view id) const {
    return placed->atlas().symptom(id);
  }
  [[nodiscard]] std::string name(Candidate const& candidate) const {
    return to_string(placed->points()[candidate.point].id());
  }

  std::unique_ptr<PlacedAtlas> placed;

 private:
  SmallAtlas small_;
};

}  // namespace

TEST_CASE("a ticked symptom moves what it names up by a third, and the reason says so") {
  SymptomAtlas const atlas;
  auto const pain = click(near("scap_centre.R"));
  auto const before = find_candidates(*atlas.placed, pain);
  REQUIRE(before.size() == 2);
  CHECK(atlas.name(before[0]) == "trapezius-1.R");
  std::vector<Symptom const*> const ticked{atlas.symptom("a")};
  auto const after = find_candidates(*atlas.placed, pain, ticked);
  REQUIRE(after.size() == 2);
  CHECK(atlas.name(after[0]) == "trapezius-2.R");
  CHECK(after[0].score == Approx(std::min(1.35F * before[1].score, 1.0F)).margin(0.001));
  CHECK_THAT(whole_reason(after[0]), Catch::EndsWith("; reason of a"));
  CHECK(after[1].score == before[0].score);
}

TEST_CASE("each further symptom adds less, and no score passes 1") {
  SymptomAtlas const atlas;
  Pain const pain{{{.place = near("scap_inferior_angle.R"), .radius_m = 0.06F}}};
  auto const score = [&](std::vector<Symptom const*> const& ticked) {
    return find_candidates(*atlas.placed, pain, ticked).front().score;
  };
  auto const none = score({});
  auto const one = score({atlas.symptom("a")});
  auto const two = score({atlas.symptom("a"), atlas.symptom("b")});
  auto const three = score({atlas.symptom("a"), atlas.symptom("b"), atlas.symptom("all")});
  CHECK(one > none);
  CHECK(two > one);
  CHECK(three > two);
  CHECK(two - one < one - none);
  CHECK(three - two < two - one);
  CHECK(three <= 1.0F);
}

TEST_CASE("symptoms alone list what they name, both sides as one row") {
  SymptomAtlas const atlas;
  std::vector<Symptom const*> const ticked{atlas.symptom("a")};
  auto const all = find_candidates(*atlas.placed, {}, ticked);
  REQUIRE(all.size() == 1);
  CHECK(all[0].both_sides);
  CHECK(all[0].has(*atlas.placed->index_of({"trapezius-2", Side::left})));
  CHECK(all[0].has(*atlas.placed->index_of({"trapezius-2", Side::right})));
  CHECK(all[0].level == Level::essential);
  CHECK(whole_reason(all[0]) == "reason of a");
  CHECK(all[0].score > 0.0F);
  std::vector<Symptom const*> const nobody{nullptr};
  CHECK(find_candidates(*atlas.placed, {}, nobody).empty());
}

TEST_CASE("worth asking is what some of the candidates have and others have not") {
  SymptomAtlas const atlas;
  auto const candidates = find_candidates(*atlas.placed, click(near("scap_centre.R")));
  auto const asked = symptoms_worth_asking(*atlas.placed, candidates, {});
  REQUIRE(asked.size() == 2);
  CHECK(asked[0]->id == "a");
  CHECK(asked[1]->id == "b");
  std::vector<Symptom const*> const ticked{atlas.symptom("a")};
  auto const left = symptoms_worth_asking(*atlas.placed, candidates, ticked);
  REQUIRE(left.size() == 1);
  CHECK(left[0]->id == "b");
  CHECK(symptoms_worth_asking(*atlas.placed, candidates, {}, 1).size() == 1);
  CHECK(symptoms_worth_asking(*atlas.placed, {}, {}).empty());
}

TEST_CASE("every symptom of the shipped atlas lists something by itself") {
  auto const& placed = shipped();
  for (auto const& symptom : placed.atlas().symptoms) {
    CAPTURE(symptom.id);
    std::vector<Symptom const*> const ticked{&symptom};
    auto const all = find_candidates(placed, {}, ticked);
    REQUIRE_FALSE(all.empty());
    CHECK_THAT(whole_reason(all.front()), Catch::Contains(symptom.reason));
  }
}
