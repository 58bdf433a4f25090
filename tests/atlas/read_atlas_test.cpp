// Reading a whole atlas: what a good one gives, and one fault at a time.
#include <functional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "atlas/fault_lines.h"
#include "atlas/read_atlas.h"
#include "atlas/small_atlas.h"

using namespace knotmap;
using knotmap::test::SmallAtlas;

namespace {}  // namespace

TEST_CASE("a valid atlas is read without a fault and whole") {
  SmallAtlas const small;
  auto const [atlas, faults] = read_atlas(small.folder());
  INFO(all_lines(faults));
  REQUIRE(faults.empty());
  CHECK(atlas.name == "Small");
  REQUIRE(atlas.muscles.size() == 1);
  auto const& muscle = atlas.muscles[0];
  CHECK(muscle.name == "Trapezius");
  CHECK(muscle.sides == Sides::both);
  CHECK(muscle.synonyms == std::vector<std::string>{"traps"});
  CHECK(muscle.file == trapezius_file);
  REQUIRE(muscle.points.size() == 2);
  auto const& point = muscle.points[0];
  CHECK(point.pointer == "/points/0");
  CHECK(point.at.a == "C7_spinous");
  CHECK(point.at.b == "acromion_top");
  CHECK(point.at.t == 0.5F);
  CHECK(point.at.up_cm == -1.0F);
  CHECK(std::get<Facing>(point.at.from) == Facing::above);
  CHECK(point.essential.at(0).line.size() == 2);
  CHECK(point.essential.at(0).line[1].pointer == "/points/0/zones/essential/0/line/1");
  CHECK(point.essential.at(0).radius_cm == 2.0F);
  CHECK(point.dose.value().hold_s == 20);
  CHECK(point.tools == std::vector<Tool>{Tool::fingers, Tool::tennis_ball});
  CHECK(point.relief.steps.size() == 2);
  CHECK(atlas.regions.size() == 4);
  CHECK(atlas.safety.red_flags.at(1).signs ==
        std::vector<std::string>{"It squeezes.", "You sweat."});
  CHECK(atlas.safety.red_flags[1].body() == "Call. It squeezes. You sweat.");
  CHECK(atlas.safety.red_flags[1].action == Action::emergency);
  CHECK(atlas.safety.stop_rules.size() == 2);
  CHECK(atlas.safety.honesty == "The evidence is modest.");
  CHECK(atlas.sources.at("book2").url == "https://example.org/2");
}

TEST_CASE("things are found by id") {
  SmallAtlas const small;
  auto const atlas = read_atlas(small.folder()).atlas;
  CHECK(atlas.muscle("trapezius") == atlas.muscles.data());
  CHECK(atlas.muscle("trapezium") == nullptr);
  CHECK(atlas.point("trapezius-2").point == &atlas.muscles[0].points[1]);
  CHECK(atlas.point("trapezius-3").point == nullptr);
  CHECK(atlas.point("").muscle == nullptr);
  CHECK(atlas.region("chest_front")->name == "chest");
}

TEST_CASE("muscles come in the order of their ids") {
  SmallAtlas const small;
  small.put("muscles/multifidi.json", test::small_muscle("multifidi"));
  auto const [atlas, faults] = read_atlas(small.folder());
  REQUIRE(faults.empty());
  REQUIRE(atlas.muscles.size() == 2);
  CHECK(atlas.muscles[0].id == "multifidi");
}

TEST_CASE("limb anchors are said with degrees") {
  SmallAtlas const small;
  small.set(trapezius_file, "/points/0/at",
            R"({"between":["acromion_top","lateral_epicondyle_humerus"],"t":0.5,"from":90})");
  auto const [atlas, faults] = read_atlas(small.folder());
  REQUIRE(faults.empty());
  CHECK(std::get<float>(atlas.muscles[0].points[0].at.from) == 90.0F);
}

TEST_CASE("a second language is read past when atlas.json names it") {
  SmallAtlas const small;
  small.set("atlas.json", "/languages", R"(["en","de"])");
  auto german = small.get(trapezius_file)["points"][0]["text"]["en"];
  small.set(trapezius_file, "/points/0/text/de", german.dump());
  CHECK(read_atlas(small.folder()).faults.empty());
  german.erase("steps");
  small.set(trapezius_file, "/points/0/text/de", german.dump());
  auto const faults = read_atlas(small.folder()).faults;
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].pointer == "/points/0/text/de/steps");
}

TEST_CASE("a hold with body weight has the stricter cap") {
  SmallAtlas const small;
  small.set(trapezius_file, "/points/0/dose/hold_s", "75");
  CHECK(read_atlas(small.folder()).faults.empty());
  small.set(trapezius_file, "/points/0/dose/body_weight", "true");
  auto const faults = read_atlas(small.folder()).faults;
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].pointer == "/points/0/dose/hold_s");
  CHECK_THAT(faults[0].what, Catch::Contains("cap of 60"));
}

TEST_CASE("stricter caps in safety.json hold") {
  SmallAtlas const small;
  small.set("safety.json", "/caps/hold_s", "15");
  auto const faults = read_atlas(small.folder()).faults;
  REQUIRE(faults.size() == 2);  // both points hold 20 s
  CHECK(faults[0].file == trapezius_file);
}

TEST_CASE("a point for a therapist needs no dose") {
  SmallAtlas const small;
  small.set(trapezius_file, "/points/0/press", "\"therapist_only\"");
  small.erase(trapezius_file, "/points/0/dose");
  auto const [atlas, faults] = read_atlas(small.folder());
  CHECK(faults.empty());
  CHECK_FALSE(atlas.muscles[0].points[0].dose.has_value());
}

TEST_CASE("a region that no part of the gate names is a fault, once the gate itself is sound") {
  SmallAtlas const small;
  small.erase("gate.json", "/gate/1/regions/1");
  auto const faults = read_atlas(small.folder()).faults;
  INFO(all_lines(faults));
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].file == "gate.json");
  CHECK(faults[0].pointer == "/gate");
  CHECK_THAT(faults[0].what, Catch::Contains("no part has the region \"chest_front\""));
  CHECK_THAT(faults[0].remedy, Catch::Contains("regions"));
  // Mistyped it is told where it is mistyped, alone.
  small.set("gate.json", "/gate/1/regions/1", "\"chest_fromt\"");
  auto const mistyped = read_atlas(small.folder()).faults;
  REQUIRE(mistyped.size() == 1);
  CHECK(mistyped[0].pointer == "/gate/1/regions/1");
  // An atlas may do without a gate.
  small.remove("gate.json");
  CHECK(read_atlas(small.folder()).faults.empty());
}

TEST_CASE("all faults of all files come in one run, and what is good is still read") {
  SmallAtlas const small;
  small.set(trapezius_file, "/points/0/effect", "\"pian\"");
  small.set(trapezius_file, "/points/1/dose/effort", "9");
  small.erase("safety.json", "/honesty");
  small.put("muscles/rhomboids.json", test::small_muscle("rhomboids"));
  auto const [atlas, faults] = read_atlas(small.folder());
  INFO(all_lines(faults));
  CHECK(faults.size() == 3);
  CHECK(atlas.muscles.size() == 2);
  CHECK(atlas.muscles[1].points.size() == 2);
}
