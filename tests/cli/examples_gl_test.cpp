// The examples that draw. What bench prints is held against its schema here, so that it runs once.
#include <catch2/catch.hpp>
#include <set>

#include "cli/examples.h"
#include "cli/json_schema.h"

using namespace knotmap::test;

TEST_CASE("the examples of the help and the pages that draw work") {
  std::set<std::string> scripts;  // each once
  for (auto const& name : subcommands()) {
    scripts.insert(example_of_help(call(name + " --help").out));
  }
  for (auto const* const page : {"/../README.md", "/../docs/cli.md"}) {
    for (auto const& script : examples_of_page(std::string(KNOTMAP_ASSETS) + page)) {
      scripts.insert(script);
    }
  }
  int drawn = 0;
  for (auto const& script : scripts) {
    if (!needs_gl(script) || script.find("knotmap bench") != std::string::npos) continue;
    auto const answer = run_script(script);
    INFO(script << answer.err);
    CHECK(answer.exit == 0);
    CHECK(answer.err.empty());
    ++drawn;
  }
  CHECK(drawn >= 3);
}

TEST_CASE("bench's example gives its figures as JSON, each with its meaning in the schema") {
  auto const answer = run_script(example_of_help(call("bench --help").out));
  INFO(answer.err);
  REQUIRE(answer.exit == 0);
  auto const json = nlohmann::json::parse(answer.out);
  Schemas schemas(KNOTMAP_SCHEMAS);
  for (auto const& fault : schemas.faults(json, "bench")) FAIL_CHECK(fault);
  CHECK(json["click"]["p99_ms"].get<double>() > 0.0);
  CHECK(json["frame"]["times_baseline"].get<double>() > 0.0);
  CHECK(json["muscles"]["times_skin_alone"].get<double>() > 0.0);
  CHECK(json["memory"]["peak_mib"].get<double>() > 0.0);
}
