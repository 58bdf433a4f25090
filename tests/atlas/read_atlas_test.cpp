// Reading a whole atlas: what a good one gives, and one fault at a time.
#include <functional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "atlas/atlas.h"
#include "atlas/small_atlas.h"

using namespace knotmap;
using knotmap::test::SmallAtlas;

namespace {

std::string all_lines(Faults const& faults) {
  std::string lines;
  for (auto const& fault : faults) lines += to_line(fault) + "\n";
  return lines;
}

constexpr auto muscle_file = "muscles/trapezius.json";

}  // namespace

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
  CHECK(muscle.file == muscle_file);
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
  CHECK(atlas.safety.red_flags.at(1).side == Side::left);
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
  small.set(muscle_file, "/points/0/at",
            R"({"between":["acromion_top","lateral_epicondyle_humerus"],"t":0.5,"from":90})");
  auto const [atlas, faults] = read_atlas(small.folder());
  REQUIRE(faults.empty());
  CHECK(std::get<float>(atlas.muscles[0].points[0].at.from) == 90.0F);
}

TEST_CASE("a second language is read past when atlas.json names it") {
  SmallAtlas const small;
  small.set("atlas.json", "/languages", R"(["en","de"])");
  auto german = small.get(muscle_file)["points"][0]["text"]["en"];
  small.set(muscle_file, "/points/0/text/de", german.dump());
  CHECK(read_atlas(small.folder()).faults.empty());
  german.erase("steps");
  small.set(muscle_file, "/points/0/text/de", german.dump());
  auto const faults = read_atlas(small.folder()).faults;
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].pointer == "/points/0/text/de/steps");
}

TEST_CASE("each fault is told once, with its file, its pointer and what is wrong") {
  struct Broken {
    std::string file;     ///< that is broken, and that the fault must name
    std::string pointer;  ///< that is set to `value`, or erased when that is empty
    std::string value;
    std::string told_at;  ///< the fault's pointer
    std::string what;     ///< a part of what it says
    std::string remedy;
  };
  std::string const m = muscle_file;
  std::string const two_strokes = R"([{"line":[{"at":"C7_spinous","from":"back"}],"radius_cm":2}])";
  auto const broken = GENERATE_COPY(values<Broken>({
      // atlas.json and sources.json
      {"atlas.json", "/format", "2", "/format", "format 2", "format 1"},
      {"atlas.json", "/format", "", "/format", "missing", ""},
      {"atlas.json", "/name", "\" \"", "/name", "empty", ""},
      {"atlas.json", "/languages", R"(["de"])", "/languages", "English", ""},
      {"sources.json", "/sources/Bad Id", R"({"cite":"x"})", "/sources/Bad Id", "no id", ""},
      {"sources.json", "/sources/book2/cite", "", "/sources/book2/cite", "missing", ""},
      {"sources.json", "/sources/book2/url", "\"ftp://x\"", "/sources/book2/url", "web address",
       ""},
      // muscle
      {m, "/id", "\"trapezium\"", "/id", "not the file's name", "trapezium.json"},
      {m, "/id", "", "/id", "missing", "add"},
      {m, "/sides", "\"bot\"", "/sides", "\"bot\"", "did you mean \"both\""},
      {m, "/group", "7", "/group", "must be a text, and is a number", ""},
      {m, "/prevalence", "6", "/prevalence", "is 6", "from 1 to 5"},
      {m, "/prevalence", "2.5", "/prevalence", "is 2.5", "whole"},
      {m, "/prevalnce", "3", "/prevalnce", "unknown key", "\"prevalence\""},
      {m, "/source", "[]", "/source", "empty", ""},
      {m, "/source/0", "\"ts1999-7\"", "/source/0", "not in sources.json", "ts1999-6"},
      {m, "/text/en", "", "/text/en", "missing", ""},
      {m, "/text/de", R"({})", "/text/de", "not in atlas.json", ""},
      {m, "/text/en/name", "\"\"", "/text/en/name", "empty", ""},
      {m, "/text/en/name", R"("a\u001b[31mb")", "/text/en/name", "control", ""},
      {m, "/points", "[]", "/points", "empty", ""},
      // point
      {m, "/points/1/id", "\"trapezius-1\"", "/points/1/id", "twice", ""},
      {m, "/points/1/id", "\"rhomboids-1\"", "/points/1/id", "no id of a point", "trapezius-1"},
      {m, "/points/1/id", "\"trapezius-x\"", "/points/1/id", "no id of a point", ""},
      {m, "/points/1/id", "\"Trapezius 1\"", "/points/1/id", "is no id", ""},
      {m, "/points/0/effect", "\"pian\"", "/points/0/effect", "\"pian\"", "\"pain\""},
      {m, "/points/0/press", "\"hard\"", "/points/0/press", "\"hard\"", "fingertips_only"},
      {m, "/points/0/source", "", "/points/0/source", "missing", ""},
      {m, "/points/0/dose", "", "/points/0", "has no dose", "therapist_only"},
      {m, "/points/0/press", "\"never\"", "/points/0/dose", "has no dose", "remove"},
      {m, "/points/0/dose/hold_s", "120", "/points/0/dose/hold_s", "cap of 90", "safety.json"},
      {m, "/points/0/dose/hold_s", "-1", "/points/0/dose/hold_s", "is -1", ""},
      {m, "/points/0/dose/effort", "6", "/points/0/dose/effort", "cap of 5", ""},
      {m, "/points/0/dose/repeats", "4", "/points/0/dose/repeats", "cap of 3", ""},
      {m, "/points/0/dose/times_a_day", "3", "/points/0/dose/times_a_day", "cap of 2", ""},
      {m, "/points/0/dose/body_weight", "1", "/points/0/dose/body_weight", "true or false", ""},
      {m, "/points/0/dose/hold", "1", "/points/0/dose/hold", "unknown key", "hold_s"},
      {m, "/points/0/tools", "[]", "/points/0/tools", "empty", ""},
      {m, "/points/0/tools/1", "\"tenis_ball\"", "/points/0/tools/1", "tenis_ball", "tennis_ball"},
      {m, "/points/0/press", "\"fingertips_only\"", "/points/0/tools/1", "no tool", "fingers"},
      {m, "/points/0/zones", "", "/points/0/zones", "missing", ""},
      {m, "/points/0/effect", "\"autonomic\"", "/points/0/zones", "no pain zones", "remove"},
      {m, "/points/0/zones/essential", "[]", "/points/0/zones/essential", "empty", ""},
      {m, "/points/0/zones/essential/0/radius_cm", "0.1", "/points/0/zones/essential/0/radius_cm",
       "is 0.1", "0.3 to 12"},
      {m, "/points/0/zones/essential/0/radius_cm", "1e400", "line ", "overflow", ""},
      {m, "/points/0/zones/spillover/0/line", "[]", "/points/0/zones/spillover/0/line", "empty",
       ""},
      {m, "/points/0/text/en/steps", "[]", "/points/0/text/en/steps", "empty", ""},
      {m, "/points/0/text/en/avoid", "", "/points/0/text/en/avoid", "missing", ""},
      {m, "/points/0/text/en/find", "null", "/points/0/text/en/find", "is null", ""},
      // anchor
      {m, "/points/0/at/t", "1.6", "/points/0/at/t", "is 1.6", "-0.5 to 1.5"},
      {m, "/points/0/at/t", "", "/points/0/at/t", "missing", ""},
      {m, "/points/0/at/up_cm", "31", "/points/0/at/up_cm", "is 31", ""},
      {m, "/points/0/at/up_mm", "3", "/points/0/at/up_mm", "unknown key", "up_cm"},
      {m, "/points/0/at/from", "\"bakc\"", "/points/0/at/from", "bakc", "back"},
      {m, "/points/0/at/from", "361", "/points/0/at/from", "is 361", ""},
      {m, "/points/0/at", R"({"at":"C7_spinous","from":90})", "/points/0/at/from", "axis", ""},
      {m, "/points/0/at/at", "\"C7_spinous\"", "/points/0/at", "both", ""},
      {m, "/points/0/at/between", "", "/points/0/at", "neither", ""},
      {m, "/points/0/at/between/1", "\"C7_spinous\"", "/points/0/at/between", "the same", ""},
      {m, "/points/0/at/between/1", "\"acromion_top.L\"", "/points/0/at/between/1", "names a side",
       ".other"},
      {m, "/points/0/at/between/1", "\"acromion top\"", "/points/0/at/between/1", "no landmark",
       "list landmarks"},
      // regions
      {"regions.json", "/regions/0/seeds", "[]", "/regions/0/seeds", "empty", ""},
      {"regions.json", "/regions/1/id", "\"top_of_shoulder\"", "/regions/1/id", "twice", ""},
      {"regions.json", "/regions/0/areas/0", "\"sholder\"", "/regions/0/areas/0", "sholder",
       "shoulder"},
      {"regions.json", "/regions/0/sides", "\"left\"", "/regions/0/sides", "left", "both"},
      {"regions.json", "/regions/3/seeds/0/out_cm", "2", "/regions/3/seeds/0", "midline", ""},
      {"regions.json", "/regions/3/seeds/0/from", "\"out\"", "/regions/3/seeds/0/from", "sideways",
       ""},
      // safety
      {"safety.json", "/caps/hold_s", "300", "/caps/hold_s", "is 300", "from 1 to 90"},
      {"safety.json", "/caps/effort", "", "/caps/effort", "missing", ""},
      {"safety.json", "/red_flags/0/areas/0", "\"knee\"", "/red_flags/0/areas",
       "no region has the area \"knee\"", "regions.json"},
      {"safety.json", "/red_flags/0/action", "\"doctor_now\"", "/red_flags/0/action", "doctor_now",
       "doctor"},
      {"safety.json", "/red_flags/1/side", "\"up\"", "/red_flags/1/side", "\"up\"", "left"},
      {"safety.json", "/areas/0/zone", two_strokes.substr(0, 1) + "]", "/areas/0/zone", "empty",
       ""},
      {"safety.json", "/stop_rules/text/en", "[]", "/stop_rules/text/en", "empty", ""},
      {"safety.json", "/honesty/source", "", "/honesty/source", "missing", ""},
  }));
  SmallAtlas const small;
  if (broken.value == "1e400") {  // no Json value holds it
    auto text = small.get(broken.file).dump();
    auto const at = text.find("\"radius_cm\":2");
    text.replace(at, 13, "\"radius_cm\":1e400");
    small.write(broken.file, text);
  } else if (broken.value.empty()) {
    small.erase(broken.file, broken.pointer);
  } else {
    small.set(broken.file, broken.pointer, broken.value);
  }
  auto const faults = read_atlas(small.folder()).faults;
  CAPTURE(broken.file, broken.pointer, broken.value);
  INFO(all_lines(faults));
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].file == broken.file);
  if (broken.told_at == "line ") {
    CHECK(faults[0].pointer.starts_with("line "));
  } else {
    CHECK(faults[0].pointer == broken.told_at);
  }
  CHECK_THAT(faults[0].what, Catch::Contains(broken.what));
  CHECK_THAT(faults[0].remedy, Catch::Contains(broken.remedy));
}

TEST_CASE("a hold with body weight has the stricter cap") {
  SmallAtlas const small;
  small.set(muscle_file, "/points/0/dose/hold_s", "75");
  CHECK(read_atlas(small.folder()).faults.empty());
  small.set(muscle_file, "/points/0/dose/body_weight", "true");
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
  CHECK(faults[0].file == muscle_file);
}

TEST_CASE("a point for a therapist needs no dose") {
  SmallAtlas const small;
  small.set(muscle_file, "/points/0/press", "\"therapist_only\"");
  small.erase(muscle_file, "/points/0/dose");
  auto const [atlas, faults] = read_atlas(small.folder());
  CHECK(faults.empty());
  CHECK_FALSE(atlas.muscles[0].points[0].dose.has_value());
}

TEST_CASE("all faults of all files come in one run, and what is good is still read") {
  SmallAtlas const small;
  small.set(muscle_file, "/points/0/effect", "\"pian\"");
  small.set(muscle_file, "/points/1/dose/effort", "9");
  small.erase("safety.json", "/honesty");
  small.put("muscles/rhomboids.json", test::small_muscle("rhomboids"));
  auto const [atlas, faults] = read_atlas(small.folder());
  INFO(all_lines(faults));
  CHECK(faults.size() == 3);
  CHECK(atlas.muscles.size() == 2);
  CHECK(atlas.muscles[1].points.size() == 2);
}
