// knotmap causes and plan, and what find says of words that name no place.
#include <algorithm>
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "cli/program.h"

using namespace knotmap::test;
using nlohmann::json;

namespace {

bool holds_id(json const& list, std::string const& id) {
  return std::any_of(list.begin(), list.end(), [&](json const& each) { return each["id"] == id; });
}

}  // namespace

TEST_CASE("causes asks at most eight questions, then names what goes with the pain") {
  auto const asked = json_of("causes --json --region between_spine_and_shoulder_blade.R");
  CHECK(asked["questions"].size() == 8);
  CHECK(holds_id(asked["questions"], "rounded_shoulders"));
  CHECK(asked["side"] == "right");
  CHECK(asked["likeliest"].empty());
  CHECK(asked["exercises"].empty());
  CHECK(asked["change"].is_null());

  auto const said = json_of(
      "causes --json --region between_spine_and_shoulder_blade.R --yes "
      "slouching,rounded_shoulders");
  CHECK(said["questions"].size() == 6);
  CHECK(said["likeliest"].size() == 2);
  CHECK(said["change"]["id"] == said["likeliest"][0]["id"]);
  CHECK(said["exercises"].size() == 3);

  auto const text = call("causes --point trapezius-5.R --yes slouching");
  CHECK(text.exit == 0);
  CHECK(text.out.find("goes with") != std::string::npos);
  CHECK(text.out.find("causes") == std::string::npos);
}

TEST_CASE("a doctor's cause has no change for the week") {
  auto const said = json_of("causes --json --near T5 --yes thyroid");
  CHECK(said["likeliest"][0]["id"] == "thyroid");
  CHECK(said["change"].is_null());
}

TEST_CASE("a plan holds three exercises, leaves out what must not be done, and looks back") {
  auto const plan = json_of("plan --json --point trapezius-5.R");
  CHECK(plan["exercises"].size() == 3);
  CHECK(plan["check_days"].size() == 12);
  CHECK(plan["follow_up"].size() == 5);
  CHECK(plan["point"] == "trapezius-5.R");
  auto const limited = json_of("plan --json --point gluteus_medius-1.R --about operation");
  CHECK_FALSE(limited["left_out"].empty());
  for (auto const& left : limited["left_out"]) CHECK(left["about"] == "operation");
  auto const text = call("plan --region heel.R --yes standing_hard_floor --markdown");
  CHECK(text.exit == 0);
  CHECK(text.out.find("# Plan: ") != std::string::npos);
  CHECK(text.out.find("## Look back") != std::string::npos);
}

TEST_CASE("a told danger holds causes and plan, as it holds the list") {
  for (std::string const what : {"causes", "plan"}) {
    std::string const danger = what + " --text \"crushing chest pain and sweating\" --yes stress";
    auto const text = call(danger);
    CHECK(text.out.find("--anyway") != std::string::npos);
    auto const held = json_of(danger + " --json");
    CHECK(held["press_nothing"] == true);
    CHECK_FALSE(held["heard"].empty());
    CHECK(held["exercises"].empty());
    CHECK(held["change"].is_null());
    CHECK_FALSE(json_of(danger + " --json --anyway")["exercises"].empty());
  }
  CHECK(json_of("find --json --text \"crushing chest pain and sweating, I am stressed\"")["also"]
            .empty());
}

TEST_CASE("unknown ids of causes and exercises are met with did you mean") {
  refused("causes --near T5 --yes slouchin", "did you mean \"slouching\"?");
  refused("plan --near T5 --yes slouching,stres", "did you mean \"stress\"?");
  refused("plan --near T5 --about operatio", "did you mean \"operation\"?");
  refused("plan --point trapezus-5", "did you mean \"trapezius-5\"?");
  refused("show cause:stres", "did you mean \"stress\"?");
  refused("show exercise:chin_inn", "did you mean \"chin_in\"?");
  refused("show walk_dayly", "did you mean \"walk_daily\"?");
  refused("causes", "where it hurts");
  refused("causes --near T5 --point trapezius-5", "");
  refused("plan --near T5 --json --markdown", "excludes");
}

TEST_CASE("words that name no place but a cause lead there") {
  for (auto const& [words, id] : {std::pair{"stress", "stress"},
                                  {"tension", "stress"},
                                  {"magnesium", "low_minerals"},
                                  {"thyroid", "thyroid"},
                                  {"pillow", "sleep_head_tilted"},
                                  {"bra strap", "bra_strap"},
                                  {"backpack", "backpack"}}) {
    auto const found = json_of(std::string("find --json --text \"") + words + "\"");
    INFO(words << " " << found["also"].dump());
    CHECK(holds_id(found["also"], id));
    CHECK(found["candidates"].empty());
    CHECK(found["offers"].empty());
  }
  auto const thyroid = call("find --text thyroid");
  CHECK(thyroid.exit == 0);
  CHECK(thyroid.out.find("knotmap show cause:thyroid") != std::string::npos);
  CHECK(holds_id(json_of("find --json --text \"chin tucks\"")["also"], "chin_in"));
}

TEST_CASE("words that name a complaint and a cause are answered with both") {
  CHECK(holds_id(json_of("find --json --text slouching")["also"], "slouching"));
  CHECK(holds_id(json_of("find --json --text \"I sit all day\"")["also"], "sitting_all_day"));
  CHECK(call("find --text desk").exit == 0);
}

TEST_CASE("a told pain stays one, and its cause is named beside it") {
  auto const plain = json_of("find --json --text \"my knee hurts\"");
  auto const told = json_of("find --json --text \"I am stressed and my knee hurts\"");
  CHECK(told["region"] == plain["region"]);
  CHECK(told["candidates"] == plain["candidates"]);
  CHECK(holds_id(told["also"], "stress"));
  auto const sitting = json_of("find --json --text \"I sit all day and my low back hurts\"");
  CHECK(sitting["region"] == json_of("find --json --text \"my low back hurts\"")["region"]);
  CHECK(holds_id(sitting["also"], "sitting_all_day"));
  CHECK(json_of("find --json --text \"my knee hurts, no stress\"")["also"].empty());
}
