// Pictures through the command line, as scripts use it; replays of commands.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "cli/program.h"

using namespace knotmap::test;

TEST_CASE("a picture is its own reference and differs from another view") {
  Scratch const scratch;
  auto const one = scratch.path("one.png").string();
  auto const two = scratch.path("two.png").string();
  std::string const options = "\" --point trapezius-5.R --view back --size 320x240";
  REQUIRE(call("picture \"" + one + options).exit == 0);
  REQUIRE(call("picture \"" + two + options + " --reference \"" + one + "\"").exit == 0);
  auto const differs =
      call("picture \"" + two + "\" --view front --size 320x240 --reference \"" + one + "\"");
  CHECK(differs.exit == 1);
  CHECK(std::filesystem::exists(scratch.path("two.diff.png")));
}

TEST_CASE("a replay writes the pictures and the state that its script says") {
  Scratch const scratch;
  auto const script = scratch.path("tour.txt");
  std::ofstream(script) << "# a sore place between spine and right shoulder blade\n"
                           "pain at -0.06 1.31 -0.09\n"
                           "next\n"
                           "tick 2\n"
                           "picture sore.png\n"
                           "dump sore.json\n";
  auto const answer = call("play \"" + script.string() + "\" --size 320x240 --pictures \"" +
                           scratch.path("").string() + "\"");
  INFO(answer.err);
  REQUIRE(answer.exit == 0);
  CHECK(std::filesystem::file_size(scratch.path("sore.png")) > 1000);
  auto const state = nlohmann::json::parse(text_of(scratch.path("sore.json")));
  CHECK(state["selected"].is_string());
  CHECK(state["flying"] == false);
}

TEST_CASE("a picture with the panels is another picture than one without") {
  Scratch const scratch;
  auto const bare = scratch.path("bare.png").string();
  auto const panels = scratch.path("panels.png").string();
  REQUIRE(call("picture \"" + bare + "\" --point trapezius-5.R --size 800x600").exit == 0);
  REQUIRE(call("picture \"" + panels +
               "\" --ui --point trapezius-5.R --size 800x600 --reference \"" + bare + "\"")
              .exit == 1);
}

TEST_CASE("a folder that cannot be written to leaves nothing behind") {
  Scratch const scratch;
  std::filesystem::create_directory(scratch.path("full"));
  // A device that is always full, so that it fails for root too.
  auto const answer = call("picture /dev/full/x.png --size 64x64");
  CHECK(answer.exit == 2);
  CHECK(is_one_line(answer.err));
}

TEST_CASE("bench gives its figures as JSON") {
  auto const answer = call("bench --json");
  INFO(answer.err);
  REQUIRE(answer.exit == 0);
  auto const json = nlohmann::json::parse(answer.out);
  CHECK(json["click"]["p99_ms"].get<double>() > 0.0);
  CHECK(json["frame"]["times_floor"].get<double>() > 0.0);
  CHECK(json["memory"]["peak_mib"].get<double>() > 0.0);
  for (auto const* const part : {"body_ms", "atlas_ms", "all_points_ms"}) {
    CHECK(json["load"].contains(part));
  }
}
