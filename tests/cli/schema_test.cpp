// Every --json answer keeps its schema in docs/schema, and every key is described there and named
// on the page of the command line.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>

#include <fmt/format.h>

#include "cli/json_schema.h"

using namespace knotmap::test;
using nlohmann::json;

namespace {

void keeps(Schemas& schemas, std::string const& arguments, std::string const& schema) {
  auto const answer = call(arguments);
  INFO(arguments << "\n" << answer.err);
  REQUIRE(answer.exit == 0);
  for (auto const& fault : schemas.faults(json::parse(answer.out), schema)) FAIL_CHECK(fault);
}

/// What holds for every schema: an object admits only keys that it describes, all of them always
/// there; a key without a description of its own refers to a definition that has one.
void is_complete(Schemas& schemas, json const& schema, std::string file, std::string const& at,
                 std::set<std::string>& keys) {
  INFO(file << " " << at);
  if (schema.contains("$ref")) {
    auto const& target = schemas.referred(schema["$ref"].get<std::string>(), file);
    CHECK((schema.contains("description") || target.contains("description")));
    is_complete(schemas, target, file, at, keys);
    return;
  }
  if (schema.contains("properties")) {
    CHECK(schema["additionalProperties"] == false);
    CHECK(schema["required"].size() == schema["properties"].size());
    for (auto const& [key, rule] : schema["properties"].items()) {
      keys.insert(key);
      CHECK((rule.contains("description") || rule.contains("$ref")));
      is_complete(schemas, rule, file, fmt::format("{}/{}", at, key), keys);
    }
  }
  if (schema.contains("items")) is_complete(schemas, schema["items"], file, at + "/0", keys);
}

/// The part of the page under the heading that names the schema.
std::string section_of(std::string const& page, std::string const& schema) {
  auto const link = page.find("(schema/" + schema + ")");
  if (link == std::string::npos) return {};
  auto const begin = page.rfind("\n#", link);
  return page.substr(begin, page.find("\n#", link) - begin);
}

}  // namespace

TEST_CASE("find answers as its schema says, whatever it is asked") {
  Schemas schemas(KNOTMAP_SCHEMAS);
  for (auto const* const arguments :
       {"--near T5", "--at 0.07,1.26,0.12 --body male", "--text \"left arm\"",
        "--text \"front of the neck\"", "--symptom dizziness", "--region temple --limit 2",
        "--paint -0.08,1.26,-0.09,0.06 --paint -0.06,1.32,-0.05,0.06", "--text slouching",
        "--text \"I sit all day and my low back hurts\""}) {
    keeps(schemas, std::string("find --json ") + arguments, "find");
  }
}

TEST_CASE(
    "show answers as its schemas say, of a point, a muscle, a warning and the questions about "
    "you") {
  Schemas schemas(KNOTMAP_SCHEMAS);
  for (auto const* const id : {"trapezius-5.R", "scalenes-1 --body male:heavy"}) {
    keeps(schemas, std::string("show --json ") + id, "show-point");
  }
  keeps(schemas, "show --json trapezius-5.R --about over_65", "show-point");
  keeps(schemas, "show --json trapezius", "show-muscle");
  keeps(schemas, "show --json heart", "show-warning");
  keeps(schemas, "show --json about-you", "show-about-you");
}

TEST_CASE("show answers as its schemas say, of a cause, an exercise and the evidence") {
  Schemas schemas(KNOTMAP_SCHEMAS);
  keeps(schemas, "show --json stress", "show-cause");
  keeps(schemas, "show --json cause:thyroid", "show-cause");
  keeps(schemas, "show --json chin_in", "show-exercise");
  keeps(schemas, "show --json exercise:walk_daily", "show-exercise");
  keeps(schemas, "show --json evidence", "show-evidence");
}

TEST_CASE("causes and plan answer as their schemas say, also over a danger") {
  Schemas schemas(KNOTMAP_SCHEMAS);
  for (std::string const what : {"causes", "plan"}) {
    for (std::string const arguments :
         {"--point trapezius-5.R", "--point trapezius-5 --yes thyroid,stress --about operation",
          "--near T5 --yes slouching", "--region temple --yes clenching",
          "--text \"stiff neck on the left\" --yes typing_turned",
          "--text \"crushing chest pain and sweating\"",
          "--text \"crushing chest pain and sweating\" --anyway --yes stress"}) {
      keeps(schemas, what + " --json " + arguments, what);
    }
  }
}

TEST_CASE("list answers as its schemas say, of every kind") {
  Schemas schemas(KNOTMAP_SCHEMAS);
  for (std::string const kind : {"muscles", "points", "regions", "landmarks", "symptoms",
                                 "warnings", "about-you", "causes", "exercises", "poses", "ways"}) {
    keeps(schemas, "list --json " + kind, "list-" + kind);
  }
}

TEST_CASE("the dump of a script answers as its schema says, empty and full") {
  Scratch const scratch;
  Schemas schemas(KNOTMAP_SCHEMAS);
  for (std::string const script :
       {"dump\n",
        "paint -0.06 1.32 -0.09 0.04 1\nsymptom dizziness\nselect trapezius-1.R\nlayer middle\n"
        "hide deltoid.R\nhover muscle trapezius.R\nmenu trapezius.R 1 2\nsearch tra\nbrush on\n"
        "dump\n",
        "select trapezius.L\nisolate trapezius\ndump\n",
        "compare trapezius-1.R masseter-1.R\npresent on\ndump\n", "select cause:stress\ndump\n",
        "select exercise:chin_in\npose exercise chin_in\ntick 2\ndump\n",
        "select trapezius-3.R\npose way trapezius-3.R:1\ndump\n"}) {
    std::ofstream(scratch.path("script.txt")) << script;
    keeps(schemas, "play \"" + scratch.path("script.txt").string() + "\"", "dump");
  }
}

TEST_CASE("every schema describes every key, and the page names them all") {
  Schemas schemas(KNOTMAP_SCHEMAS);
  auto const page = text_of(std::filesystem::path(KNOTMAP_ASSETS) / "../docs/cli.md");
  std::size_t files = 0;
  for (auto const& entry : std::filesystem::directory_iterator(KNOTMAP_SCHEMAS)) {
    auto const file = entry.path().filename().string();
    if (file == "common.schema.json") continue;
    ++files;
    std::set<std::string> keys;
    CHECK(schemas.document(file).contains("title"));
    is_complete(schemas, schemas.document(file), file, "", keys);
    auto const section = section_of(page, file);
    INFO(file);
    CHECK_FALSE(section.empty());
    for (auto const& key : keys) {
      INFO(key);
      CHECK(section.find("`" + key + "`") != std::string::npos);
    }
  }
  CHECK(files >= 12);
}

TEST_CASE("diary answers as its schemas say") {
  Schemas schemas(KNOTMAP_SCHEMAS);
  Scratch const scratch;
  ScopedDataHome const home(scratch);
  keeps(schemas,
        "diary add --json --region temple.R --now 6 --worst 8 --after 3 --kind burning --trigger "
        "cold --pressed trapezius-1.R:3:5 --exercise chin_in --slept badly --note \"numb legs, "
        "cannot hold my water\"",
        "diary-written");
  keeps(schemas, "diary add --json --note \"a good day\"", "diary-written");
  keeps(schemas, "diary list --json", "diary");
  keeps(schemas, "diary activities --json drive", "diary-activities");
  keeps(schemas, "diary names --json", "diary-names");
}

TEST_CASE("the validator itself finds what is wrong") {
  Schemas schemas(KNOTMAP_SCHEMAS);
  auto const sound = json::parse(call("find --json --near T5").out);
  REQUIRE(schemas.faults(sound, "find").empty());
  auto const broken = [&](auto const& change) {
    auto copy = sound;
    change(copy);
    return schemas.faults(copy, "find").size();
  };
  CHECK(broken([](json& answer) { answer["new"] = 1; }) == 1);
  CHECK(broken([](json& answer) { answer["candidates"][0]["new"] = 1; }) == 1);
  CHECK(broken([](json& answer) { answer.erase("region"); }) == 1);
  CHECK(broken([](json& answer) { answer["region"] = 7; }) == 1);
  CHECK(broken([](json& answer) { answer["at"].push_back(1.0); }) == 1);
  CHECK(broken([](json& answer) { answer["at"].erase(0); }) == 1);
  CHECK(broken([](json& answer) { answer["candidates"][0]["side"] = "left"; }) == 1);
  CHECK(broken([](json& answer) { answer["candidates"][0]["score"] = 1.5; }) == 1);
  CHECK(broken([](json& answer) { answer["candidates"][0]["score"] = -0.5; }) == 1);
}
