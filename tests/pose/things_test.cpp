// Hands that lie on the body, and what is held, stretched or lain on: on bodies of every size.
#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "atlas/exercise_motion.h"
#include "placement/anchors.h"
#include "pose/resting.h"
#include "pose/staged_motion.h"
#include "pose/staged_skin.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

Pose sitting() {
  Pose pose;
  pose.root = PoseRoot::sitting;
  pose.turns = {{.part = BodyPart::hip, .side = PoseSide::both, .flexion = 85.0},
                {.part = BodyPart::knee, .side = PoseSide::both, .flexion = 85.0},
                {.part = BodyPart::shoulder, .side = PoseSide::both, .flexion = 15.0},
                {.part = BodyPart::elbow, .side = PoseSide::both, .flexion = 60.0}};
  pose.things = {{.thing = Thing::chair, .part = RestingPart::seat}};
  return pose;
}

Anchor on(std::string landmark, Facing from) {
  Anchor anchor;
  anchor.a = std::move(landmark);
  anchor.from = from;
  return anchor;
}

/// How near the skin of a part comes to a spot.
float distance_to(std::vector<glm::vec3> const& skin, RestingPart part, Side side,
                  glm::vec3 const& spot) {
  float least = 1e9F;
  for (auto const& group : touch_groups(*the_body(), part, side)) {
    for (auto const v : group) least = std::min(least, glm::distance(skin[v], spot));
  }
  return least;
}

ThingShape const& shape_of(std::vector<ThingShape> const& shapes, Material material) {
  auto const at = std::find_if(shapes.begin(), shapes.end(),
                               [&](ThingShape const& each) { return each.material == material; });
  REQUIRE(at != shapes.end());
  return *at;
}

}  // namespace

TEST_CASE("hands lie on the thighs of every body, and not in them") {
  auto pose = sitting();
  auto lap = on("thigh_mid_front", Facing::front);
  lap.up_cm = -6.0F;
  pose.hands = {{.hand = PoseSide::both, .on = lap, .grip = Grip::flat}};
  for (auto const& choice : four_bodies()) {
    INFO(to_string(choice));
    auto const staging = stage(*the_body(), choice, pose, Side::right);
    auto const skin = skin_of(staging, choice);
    for (auto const side : {Side::left, Side::right}) {
      auto const place = place_anchor(*the_body(), pose.hands.front().on, side);
      REQUIRE(place.has_value());
      auto const& corners = the_body()->skin()->triangles[place->triangle];
      CHECK(distance_to(skin, RestingPart::hands, side, skin[corners[0]]) < 0.025F);
    }
    CHECK(staging.errors.reach < 0.01F);
    CHECK(staging.errors.body < 0.02F);
  }
}

TEST_CASE("a hand crosses over to the other side of its body") {
  auto pose = sitting();
  pose.hands = {{.hand = PoseSide::far,
                 .on = on("lateral_epicondyle_humerus.other", Facing::out),
                 .grip = Grip::hold}};
  auto const choice = named("male");
  auto const staging = stage(*the_body(), choice, pose, Side::left);
  CHECK(staging.errors.reach < 0.02F);
  auto const elbow = staging.stance.joints[*the_body()->skeleton()->find("forearm.L")].point(
      the_body()->skeleton()->places(choice)[*the_body()->skeleton()->find("forearm.L")]);
  auto const skin = skin_of(staging, choice);
  CHECK(distance_to(skin, RestingPart::hands, Side::right, elbow) < 0.12F);
}

TEST_CASE("what a hand holds lies in its palm") {
  auto pose = sitting();
  pose.things.push_back({.thing = Thing::bottle, .at = ThingPlace::held, .side = PoseSide::near});
  for (auto const& choice : four_bodies()) {
    INFO(to_string(choice));
    auto const staging = stage(*the_body(), choice, pose, Side::right);
    auto const& bottle = shape_of(staging.shapes, Material::rubber);
    auto const skin = skin_of(staging, choice);
    float const away = distance_to(skin, RestingPart::hands, Side::right, bottle.centre);
    CHECK(away < bottle.half.x + 0.01F);
    CHECK(distance_to(skin, RestingPart::hands, Side::left, bottle.centre) > 0.15F);
  }
}

TEST_CASE("a band ends at the door in every position, and the door lets all of them pass") {
  ExerciseMotion row;
  auto pose = sitting();
  pose.things.push_back({.thing = Thing::wall, .at = ThingPlace::before, .away_cm = 40.0});
  pose.things.push_back(
      {.thing = Thing::band, .at = ThingPlace::to_wall, .part = RestingPart::hands});
  row.keys.push_back({.pose = pose, .move_s = 2.0, .hold_s = 1.0});
  for (auto& turn : pose.turns) {
    if (turn.part == BodyPart::shoulder) turn.flexion = -30.0;
  }
  row.keys.push_back({.pose = pose, .move_s = 2.0, .hold_s = 1.0});
  auto const choice = named("female");
  StagedMotion const motion(*the_body(), choice, row, Side::right);
  for (auto const& key : motion.keys()) {
    auto const& wall = shape_of(key->shapes, Material::wall);
    auto const& band = shape_of(key->shapes, Material::band);
    REQUIRE(band.path.size() == 3);  // hand, knob, hand
    auto const out = wall.rotation * glm::vec3(0.0F, 0.0F, 1.0F);
    CHECK(std::abs(glm::dot(band.path[1] - wall.centre, out)) < 1e-3F);
    auto const skin = skin_of(*key, choice);
    float nearest = 1e9F;
    for (auto const& at : skin) nearest = std::min(nearest, glm::dot(wall.centre - at, out));
    CHECK(nearest > 0.39F);
  }
}

TEST_CASE("a back lies along a rolled towel, a heel hangs over a stair") {
  for (auto const& choice : four_bodies()) {
    INFO(to_string(choice));
    Pose lying;
    lying.root = PoseRoot::on_back;
    auto const flat = stage(*the_body(), choice, lying, Side::right);
    lying.things = {{.thing = Thing::rolled_towel, .part = RestingPart::back}};
    auto const lifted = stage(*the_body(), choice, lying, Side::right);
    auto const& roll = shape_of(lifted.shapes, Material::cloth);
    CHECK(std::abs(roll.centre.y - roll.half.x) < 2e-3F);  // on the floor
    auto const chest = *the_body()->skeleton()->find("spine_4");
    CHECK(lifted.stance.joints[chest].move.y > flat.stance.joints[chest].move.y + 0.02F);

    Pose standing;
    standing.turns = {{.part = BodyPart::ankle, .side = PoseSide::both, .flexion = 20.0}};
    standing.things = {{.thing = Thing::step, .part = RestingPart::toes}};
    auto const on_stair = stage(*the_body(), choice, standing, Side::right);
    auto const& stair = shape_of(on_stair.shapes, Material::wood);
    CHECK(stair.centre.y + stair.half.y == Approx(0.16F).margin(0.03));
    auto const skin = skin_of(on_stair, choice);
    float heel = 1e9F;
    auto const soles = touch_groups(*the_body(), RestingPart::soles, Side::right);
    for (auto const v : soles.front()) heel = std::min(heel, skin[v].y);
    CHECK(heel < stair.centre.y + stair.half.y - 0.02F);
  }
}

TEST_CASE("a table ends at the wrist of a hand that hangs lower") {
  auto pose = sitting();
  pose.turns[2].flexion = 35.0;
  pose.turns[3].flexion = 55.0;
  pose.turns[3].rotation = 80.0;
  pose.things.push_back({.thing = Thing::table, .part = RestingPart::forearms});
  auto const depth = [&](Staging const& staging) {
    auto const& shapes = staging.shapes;
    auto const at = std::find_if(shapes.begin(), shapes.end(),
                                 [](ThingShape const& each) { return each.thing == 1; });
    REQUIRE(at != shapes.end());
    return at->half.z;
  };
  auto const choice = named("female");
  CHECK(depth(stage(*the_body(), choice, pose, Side::right)) == Approx(0.25F));
  pose.turns.push_back({.part = BodyPart::wrist, .side = PoseSide::both, .flexion = 60.0});
  auto const hanging = stage(*the_body(), choice, pose, Side::right);
  CHECK(depth(hanging) < 0.2F);
}

TEST_CASE("a rail lies under the hand that holds it") {
  Pose standing;
  standing.turns = {{.part = BodyPart::shoulder, .side = PoseSide::far, .flexion = 30.0},
                    {.part = BodyPart::elbow, .side = PoseSide::far, .flexion = 40.0}};
  standing.things = {{.thing = Thing::rail, .side = PoseSide::far, .part = RestingPart::hands}};
  for (auto const& choice : four_bodies()) {
    INFO(to_string(choice));
    auto const staging = stage(*the_body(), choice, standing, Side::right);
    auto const& bar = shape_of(staging.shapes, Material::wood);
    auto const skin = skin_of(staging, choice);
    auto const top = bar.centre + glm::vec3(0.0F, bar.half.y, 0.0F);
    CHECK(distance_to(skin, RestingPart::hands, Side::left, top) < 0.06F);
    CHECK(distance_to(skin, RestingPart::hands, Side::right, top) > 0.2F);
  }
}

TEST_CASE("knees that fall apart have a cushion each, on the floor") {
  Pose lying;
  lying.root = PoseRoot::on_back;
  lying.turns = {{.part = BodyPart::hip,
                  .side = PoseSide::both,
                  .flexion = 40.0,
                  .abduction = 40.0,
                  .rotation = -32.0},
                 {.part = BodyPart::knee, .side = PoseSide::both, .flexion = 120.0}};
  lying.things = {{.thing = Thing::cushion, .part = RestingPart::knees}};
  auto const sides = [&](BodyChoice const& choice) {
    auto const staging = stage(*the_body(), choice, lying, Side::right);
    std::array<int, 2> count{};
    float lowest = 1.0F;
    for (auto const& each : staging.shapes) {
      ++count.at(each.centre.x > 0.0F ? 1 : 0);
      lowest = std::min(lowest, each.centre.y - each.half.y);
    }
    CHECK(lowest == Approx(0.0F).margin(1e-4));
    return count;
  };
  for (auto const& choice : four_bodies()) {
    INFO(to_string(choice));
    auto const count = sides(choice);
    CHECK(count[0] > 0);
    CHECK(count[1] > 0);
  }
  // Side by side one does for both.
  lying.turns.front().abduction = 2.0;
  lying.turns.front().rotation = 0.0;
  CHECK(stage(*the_body(), named("female"), lying, Side::right).shapes.size() == 1);
}
