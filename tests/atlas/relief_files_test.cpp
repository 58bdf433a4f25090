// The files for relief: what is read of them, and what they owe to the rest of the atlas.
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "atlas/fault_lines.h"
#include "atlas/read_atlas.h"
#include "atlas/whole_atlas.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// The only fault of the atlas.
Fault single_fault(SmallAtlas const& small) {
  auto const faults = read_atlas(small.folder()).faults;
  INFO(all_lines(faults));
  REQUIRE(faults.size() == 1);
  return faults.front();
}

}  // namespace

TEST_CASE("exercises, causes and evidence are read whole") {
  SmallAtlas const small;
  make_whole(small);
  auto const [atlas, faults] = read_atlas(small.folder());
  INFO(all_lines(faults));
  REQUIRE(faults.empty());
  auto const* const blades = atlas.exercise("blades");
  REQUIRE(blades != nullptr);
  CHECK(blades->kind == ExerciseKind::strengthen);
  CHECK(blades->position == StartPosition::lying_back);
  CHECK(blades->equipment == std::vector<Equipment>{Equipment::bed, Equipment::pillow});
  CHECK(blades->dose == ExerciseDose{.repeats = 5, .hold_s = 5, .days_a_week = 4});
  CHECK(blades->raise == ExerciseRaise{.add = 2, .most = 15});
  CHECK(blades->not_with == std::vector<std::string>{"thinners"});
  CHECK(blades->sureness == Sureness::fair);
  CHECK(blades->steps.size() == 3);
  CHECK(blades->harder == "Do it sitting.");
  CHECK(atlas.exercise("walk")->dose == ExerciseDose{.minutes = 10});
  CHECK(atlas.exercise("walk")->harder.empty());
  CHECK(atlas.exercise("stand_up")->dose == ExerciseDose{.repeats = 2, .every_minutes = 30});
  auto const* const typing = atlas.cause("typing_turned");
  REQUIRE(typing != nullptr);
  CHECK(typing->family == "turned");
  CHECK(typing->tells == 4);
  CHECK(typing->one_sided);
  CHECK(typing->exercises == std::vector<std::string>{"blades", "walk"});
  CHECK(typing->ask == "Do you type turned to one side?");
  CHECK(atlas.cause("bag")->doctor.empty());
  CHECK(atlas.cause_families.at(0).name == "Turned to one side");
  CHECK(atlas.evidence.at(0).doubted.size() == 1);
  CHECK(atlas.movements.at(0).how == "Turn it slowly.");
  CHECK(atlas.point("trapezius-3").point->relief.ways.at(0).places ==
        std::vector<PressPlace>{PressPlace::wall});
}

TEST_CASE("a pose keeps of the one it begins from what it does not say: turns joint by joint") {
  SmallAtlas const small;
  make_whole(small);
  auto const [atlas, faults] = read_atlas(small.folder());
  INFO(all_lines(faults));
  REQUIRE(faults.empty());
  auto const* const sit = atlas.pose("sit");
  auto const* const leaning = atlas.pose("sit_leaning");
  REQUIRE(sit != nullptr);
  REQUIRE(leaning != nullptr);
  CHECK(leaning->name == "Sitting, leaning to a wall");
  CHECK(leaning->root == PoseRoot::sitting);
  std::vector<PartTurn> const expected{
      {.part = BodyPart::pelvis, .flexion = -5},
      // The near hip is its own: without the abduction of the other pose. The far one is kept.
      {.part = BodyPart::hip, .side = PoseSide::far, .flexion = 88, .abduction = 6},
      {.part = BodyPart::wrist, .side = PoseSide::far, .flexion = 10},
      {.part = BodyPart::hip, .side = PoseSide::near, .flexion = 70},
      {.part = BodyPart::elbow, .side = PoseSide::both, .flexion = 20}};
  CHECK(leaning->turns.size() == expected.size());
  for (auto const& turn : expected) {
    INFO(word(turn.part));
    CHECK(std::count(leaning->turns.begin(), leaning->turns.end(), turn) == 1);
  }
  CHECK(leaning->rests == sit->rests);
  CHECK(sit->things.empty());
  CHECK(leaning->things.at(1) == PoseThing{.thing = Thing::wall,
                                           .at = ThingPlace::beside,
                                           .side = PoseSide::far,
                                           .away_cm = 30.0});
  CHECK(leaning->things.at(2) == PoseThing{.thing = Thing::band,
                                           .at = ThingPlace::between,
                                           .side = PoseSide::near,
                                           .part = RestingPart::soles,
                                           .other = RestingPart::hands});
  REQUIRE(leaning->hands.size() == 1);
  CHECK(leaning->hands.front().hand == PoseSide::far);
  CHECK(leaning->hands.front().grip == Grip::hold);
  CHECK(leaning->hands.front().on.a == "patella.other");
  CHECK(leaning->hands.front().on.up_cm == Approx(2.0));
  CHECK(leaning->room_by == std::vector<BodyPart>{BodyPart::hip, BodyPart::knee});
}

TEST_CASE("the motion of an exercise is read whole") {
  SmallAtlas const small;
  make_whole(small);
  auto const [atlas, faults] = read_atlas(small.folder());
  INFO(all_lines(faults));
  REQUIRE(faults.empty());
  auto const* const motion = atlas.motion("blades");
  REQUIRE(motion != nullptr);
  CHECK(motion->seen.part == BodyPart::shoulder_girdle);
  CHECK(motion->seen.from == SightFrom::back);
  REQUIRE(motion->keys.size() == 2);
  CHECK(motion->keys[0].pose.things == atlas.pose("sit_leaning")->things);
  CHECK(motion->keys[0].hold_s == Approx(1.5));
  CHECK(motion->keys[1].move_s == Approx(3.0));
  CHECK(motion->keys[1].pose.hands.size() == 1);
  CHECK_FALSE(atlas.motion("walk")->seen.part.has_value());
}

TEST_CASE("an empty list takes away what a pose begins from has, things as a whole") {
  SmallAtlas const small;
  make_whole(small);
  small.set("poses.json", "/poses/3",
            R"({"id":"sit_free","from":"sit_leaning","root":"kneeling","rests":[],"things":[],
                "text":{"en":{"name":"Sitting free"}}})");
  small.set("poses.json", "/poses/4",
            R"({"id":"sit_wall","from":"sit_leaning","things":[{"thing":"wall","at":"behind"}],
                "text":{"en":{"name":"Sitting at a wall"}}})");
  auto const [atlas, faults] = read_atlas(small.folder());
  INFO(all_lines(faults));
  REQUIRE(faults.empty());
  CHECK(atlas.pose("sit_free")->root == PoseRoot::kneeling);
  CHECK(atlas.pose("sit_free")->rests.empty());
  CHECK(atlas.pose("sit_free")->things.empty());
  CHECK(atlas.pose("sit_free")->turns == atlas.pose("sit_leaning")->turns);
  CHECK(atlas.pose("sit_wall")->things ==
        std::vector<PoseThing>{{.thing = Thing::wall, .at = ThingPlace::behind}});
}

TEST_CASE("how the body shows the ways of a point is read whole") {
  SmallAtlas const small;
  make_whole(small);
  auto const atlas = read_atlas(small.folder()).atlas;
  CHECK(atlas.point("trapezius-1").point->ways.empty());
  CHECK(atlas.point("trapezius-3").point->ways ==
        std::vector<WayPose>{
            {.pose = "sit", .hand = PressHand::far, .grip = Grip::fingertips},
            {.tool = Tool::tennis_ball, .pose = "sit_leaning", .against = Against::wall}});
}

TEST_CASE("a point without ways is sound, whatever its words tell") {
  SmallAtlas const small;
  make_whole(small);
  small.erase(trapezius_file, "/points/2/ways");
  CHECK(read_atlas(small.folder()).faults.empty());
}

TEST_CASE("an exercise that no cause names, and an atlas without these files, are sound") {
  SmallAtlas const small;
  make_whole(small);
  small.set("causes.json", "/causes/0/exercises", R"(["walk"])");
  CHECK(read_atlas(small.folder()).faults.empty());
  for (auto const* const file :
       {"causes.json", "exercises.json", "evidence.json", "tools.json", "movements.json"}) {
    small.remove(file);
    INFO(file);
    CHECK(read_atlas(small.folder()).faults.empty());
  }
}

TEST_CASE("causes that name exercises need the file of exercises") {
  SmallAtlas const small;
  make_whole(small);
  small.remove("exercises.json");
  auto const fault = single_fault(small);
  CHECK(fault.file == "causes.json");
  CHECK(fault.pointer == "/causes/0/exercises");
  CHECK_THAT(fault.what, Catch::Contains("no exercises.json"));
}

TEST_CASE("a tool or a place of a way of pressing that tools.json lacks is told once") {
  SmallAtlas const small;
  make_whole(small);
  small.erase("tools.json", "/tools/0");
  auto const tool = single_fault(small);  // of many points
  CHECK(tool.file == "tools.json");
  CHECK(tool.pointer == "/tools");
  CHECK_THAT(tool.what, Catch::Contains("\"tennis_ball\" is missing"));
  make_whole(small);
  small.erase("tools.json", "/places/2");
  auto const place = single_fault(small);
  CHECK(place.pointer == "/places");
  CHECK_THAT(place.what, Catch::Contains("\"wall\" is missing"));
  CHECK_THAT(place.what, Catch::Contains("trapezius-3"));
  // Mistyped there it is told where it is mistyped, alone.
  make_whole(small);
  small.set("tools.json", "/places/2/id", "\"wal\"");
  CHECK(single_fault(small).pointer == "/places/2/id");
}

TEST_CASE("places of a way may be left out while tools.json is not there") {
  SmallAtlas const small;
  make_whole(small);
  small.erase(trapezius_file, "/points/1/text/en/places");
  CHECK(single_fault(small).pointer == "/points/1/text/en/places");
  small.remove("tools.json");
  CHECK(read_atlas(small.folder()).faults.empty());
}

TEST_CASE("each area of a region has a movement to compare before and after") {
  SmallAtlas const small;
  make_whole(small);
  small.set("movements.json", "/movements/1/areas", R"(["shoulder","upper_back"])");
  auto const fault = single_fault(small);
  CHECK(fault.file == "movements.json");
  CHECK(fault.pointer == "/movements");
  CHECK_THAT(fault.what, Catch::Contains("\"chest\""));
  CHECK_THAT(fault.what, Catch::Contains("\"chest_front\""));
}
