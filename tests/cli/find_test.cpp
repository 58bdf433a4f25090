// knotmap find with paint, symptoms and sentences.
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "cli/program.h"

using namespace knotmap::test;
using nlohmann::json;

namespace {

json found(std::string const& arguments) {
  auto const answer = call("find --json " + arguments);
  CAPTURE(arguments, answer.err);
  REQUIRE(answer.exit == 0);
  return json::parse(answer.out);
}

}  // namespace

TEST_CASE("every answer of find has the keys that programs rely on") {
  for (auto const* const arguments : {"--near T5", "--text \"left arm\"", "--symptom dizziness",
                                      "--paint 0.08,1.26,-0.09,0.03"}) {
    auto const answer = found(arguments);
    CAPTURE(arguments);
    for (auto const* const key : {"at", "region", "warnings", "candidates", "symptoms",
                                  "combination", "understood", "places", "worth_asking"}) {
      CHECK(answer.contains(key));
    }
    REQUIRE_FALSE(answer["candidates"].empty());
    for (auto const& candidate : answer["candidates"]) {
      for (auto const* const key :
           {"id", "side", "muscle", "score", "level", "reason", "covered", "unpainted", "alike"}) {
        CHECK(candidate.contains(key));
      }
      CHECK(candidate["alike"].is_array());
    }
  }
}

TEST_CASE("dabs of the brush: later ones overrule, the area is judged") {
  auto const one = found("--paint -0.08,1.26,-0.09,0.03 --paint -0.08,1.30,-0.09,0.02,0.5");
  CHECK(one["candidates"][0]["covered"].get<double>() > 0.3);
  CHECK(one["candidates"][0]["reason"].get<std::string>().find("painted") != std::string::npos);
  auto const gone = found("--paint -0.08,1.26,-0.09,0.03 --paint -0.08,1.26,-0.09,0.06,0");
  CHECK(gone["candidates"].empty());
  refused("find --paint 1,2,3", "no dab");
  refused("find --paint 0,1.3,-0.1,0", "no dab");
  refused("find --paint 0,1.3,-0.1,0.02,1.5", "no dab");
  refused("find --paint 0,1.3,-0.1,nan", "no dab");
  refused("find --paint 0,1.3,-0.1,0.02,", "no dab");
  refused("find --paint 0,1.3,-0.1,0.02,1,1", "no dab");
  refused("find --paint \"\"", "");
  refused("find --paint 5,5,5,0.02", "no skin within 5 cm");
  refused("find --near T5 --paint 0,1.3,-0.1,0.02", "");
}

TEST_CASE("symptoms move the list, alone they make it") {
  auto const alone = found("--symptom dizziness");
  CHECK(alone["at"].is_null());
  CHECK(alone["symptoms"][0]["id"] == "dizziness");
  auto const without = found("--region temple");
  auto const with = found("--region temple --symptom tension_headache --symptom tension_headache");
  CHECK(with["symptoms"].size() == 1);
  CHECK(with["candidates"].size() == without["candidates"].size());
  CHECK(with["candidates"][0]["score"].get<double>() >=
        without["candidates"][0]["score"].get<double>());
  refused("find --symptom dizzines", "did you mean \"dizziness\"?");
}

TEST_CASE("a sentence says how it was understood, and the left arm is an arm") {
  auto const arm = found("--text \"left arm\"");
  CHECK(arm["places"].size() > 5);
  CHECK(arm["region"].get<std::string>().find("armpit") == std::string::npos);
  CHECK_FALSE(arm["warnings"].empty());
  auto const text = call("find --text \"front of the shoulder, can't sleep on it\"");
  CHECK(text.exit == 0);
  CHECK(text.out.find("Understood: front of the shoulder, both sides. Symptom: ") == 0);
  CHECK(text.out.find("Left, right or both?") != std::string::npos);
  auto const right = found("--side right --text \"front of the shoulder\"");
  CHECK(right["places"].size() == 1);
  CHECK(right["side"] == "right");
}

TEST_CASE("what is not understood is said with the nearest offers, and exit 1") {
  auto const text = call("find --text xyzzy");
  CHECK(text.exit == 1);
  CHECK(text.out.find("Nothing of the body was understood") == 0);
  CHECK(text.err.empty());
  auto const answer = call("find --json --text xyzzy");
  CHECK(answer.exit == 1);
  CHECK(json::parse(answer.out)["understood"] == "");
}

TEST_CASE("a danger that is told comes first, and nothing is listed to press over it") {
  auto const text = call("find --text \"crushing chest pain and i am sweating\"");
  CHECK(text.out.find("Emergency: Could be a heart attack") == 0);
  CHECK(text.out.find("best first") == std::string::npos);
  CHECK(call("find --anyway --text \"crushing chest pain and i am sweating\"")
            .out.find("best first") != std::string::npos);
  auto const heard =
      json::parse(call("find --json --text \"cant pee and numb between the legs\"").out);
  REQUIRE_FALSE(heard["heard"].empty());
  CHECK(heard["heard"][0]["id"] == "lost_control");
  CHECK(heard["press_nothing"] == true);
  auto const alone = call("find --json --text suicidal");
  CHECK(alone.exit == 1);
  CHECK(json::parse(alone.out)["heard"][0]["id"] == "suicidal");
  CHECK(found("--text \"no chest pain, only my calf\"")["heard"].empty());
}
