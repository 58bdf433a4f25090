// What the program answers: JSON as docs say, text that a person can read, exit codes.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "cli/program.h"

using knotmap::test::call;
using knotmap::test::json_of;
using nlohmann::json;

TEST_CASE("list points holds at least forty points a side, each with place, region and source") {
  auto const points = json_of("list points --json --body base")["points"];
  std::map<std::string, int> sides;
  for (auto const& point : points) {
    ++sides[point["side"].get<std::string>()];
    INFO(point.dump());
    CHECK(point["position"].size() == 3);
    auto const n = point["normal"];
    CHECK(std::hypot(n[0].get<double>(), n[1].get<double>(), n[2].get<double>()) ==
          Approx(1.0).margin(1e-3));
    CHECK_FALSE(point["region"].get<std::string>().empty());
    CHECK_FALSE(point["source"].empty());
    auto const x = point["position"][0].get<double>();
    CHECK((point["side"] == "L" ? x > 0.0 : x < 0.0));
  }
  CHECK(sides["L"] >= 40);
  CHECK(sides["R"] >= 40);
}

TEST_CASE("points lie elsewhere on another body") {
  auto const base = json_of("list points --json --body base")["points"];
  auto const male = json_of("list points --json --body male")["points"];
  REQUIRE(base.size() == male.size());
  CHECK(base[0]["position"] != male[0]["position"]);
  CHECK(base[0]["id"] == male[0]["id"]);
}

TEST_CASE("list muscles, regions and landmarks answer as promised") {
  auto const muscles = json_of("list muscles --json")["muscles"];
  CHECK(muscles.size() >= 16);
  CHECK(muscles[0].contains("sides"));
  CHECK(muscles[0]["points"].is_array());
  CHECK(json_of("list regions --json")["regions"].size() >= 50);
  auto const landmarks = json_of("list landmarks --json --body base")["landmarks"];
  CHECK(landmarks.size() >= 240);
  CHECK(landmarks[0]["position"].size() == 3);
  CHECK(json_of("list causes --json")["causes"].is_array());
  CHECK(json_of("list exercises --json")["exercises"].is_array());
}

TEST_CASE("find answers the same for a landmark and for the place where it is") {
  auto const landmarks = json_of("list landmarks --json --body base")["landmarks"];
  auto const t5 = std::find_if(landmarks.begin(), landmarks.end(),
                               [](json const& each) { return each["id"] == "T5_spinous"; });
  REQUIRE(t5 != landmarks.end());
  auto const p = (*t5)["position"];
  auto const near = json_of("find --near T5 --json");
  auto const at =
      json_of("find --json --at " + p[0].dump() + "," + p[1].dump() + "," + p[2].dump());
  CHECK(near["region"] == at["region"]);
  REQUIRE_FALSE(near["candidates"].empty());
  CHECK(near["candidates"][0]["id"] == at["candidates"][0]["id"]);
  for (auto const& candidate : near["candidates"]) {
    auto const level = candidate["level"].get<std::string>();
    CHECK((level == "essential" || level == "spillover"));
    CHECK_FALSE(candidate["reason"].get<std::string>().empty());
  }
}

TEST_CASE("find is sorted, best first, and keeps to its limit") {
  auto const found = json_of("find --near T5 --json --limit 3");
  CHECK(found["candidates"].size() <= 3);
  double last = 1.0;
  for (auto const& candidate : found["candidates"]) {
    CHECK(candidate["score"].get<double>() <= last);
    last = candidate["score"].get<double>();
  }
}

TEST_CASE("find by region and by words") {
  auto const regions = json_of("list regions --json")["regions"];
  auto const id = regions[0]["id"].get<std::string>();
  CHECK_FALSE(json_of("find --json --region " + id)["region"].get<std::string>().empty());
  auto const words = json_of("find --json --text \"between the shoulder blades\"");
  CHECK_FALSE(words["candidates"].empty());
  auto const typo = json_of("find --json --text trapezuis");
  REQUIRE_FALSE(typo["candidates"].empty());
  CHECK(typo["candidates"][0]["muscle"] == "trapezius");
}

TEST_CASE("red flags come before the candidates of a left chest pain") {
  auto const answer = call("find --at 0.07,1.26,0.12");
  REQUIRE(answer.exit == 0);
  auto const first = answer.out.find("Any of these?");
  REQUIRE(first != std::string::npos);
  CHECK(first < answer.out.find("best first"));
  CHECK_FALSE(json_of("find --json --at 0.07,1.26,0.12")["warnings"].empty());
}

TEST_CASE("show tells of a point in text, Markdown and JSON, and of a muscle") {
  auto const text = call("show trapezius-5.R");
  CHECK(text.exit == 0);
  for (auto const* const head : {"Where it is", "How to find it", "How to press it", "Take care"}) {
    CHECK(text.out.find(head) != std::string::npos);
  }
  CHECK(call("show trapezius-5.R --markdown").out.starts_with("# "));
  auto const page = json_of("show trapezius-5 --json");
  CHECK(page["effort_max"].get<int>() <= 5);
  CHECK_FALSE(page["sources"].empty());
  CHECK(json_of("show trapezius --json")["points"].size() == 7);
  auto const warning = json_of("show heart --json");
  CHECK(warning["action"] == "emergency");
  CHECK(call("show heart").out.find("Call for emergency help now") != std::string::npos);
}

TEST_CASE("the atlas that comes along has no fault") {
  auto const answer = call("check");
  INFO(answer.out << answer.err);
  CHECK(answer.exit == 0);
  CHECK(answer.out.find("no fault") != std::string::npos);
}

TEST_CASE("version shows its number") {
  CHECK(call("--version").out.starts_with("knotmap "));
}
