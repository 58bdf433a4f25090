// Exercises that run: what stays on the ground stays, nothing jumps, nothing sinks into the floor.
#include "pose/staged_motion.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "pose/resting.h"
#include "pose/staged_skin.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

StagedMotion staged(std::string const& exercise, BodyChoice const& choice = {},
                    Side side = Side::right) {
  auto const* const motion = shipped().motion(exercise);
  REQUIRE(motion != nullptr);
  return {*the_body(), choice, *motion, side};
}

float lowest(std::vector<glm::vec3> const& skin) {
  float low = std::numeric_limits<float>::max();
  for (auto const& at : skin) low = std::min(low, at.y);
  return low;
}

/// The vertices within a few millimetres of the lowest.
std::vector<std::size_t> on_ground(std::vector<glm::vec3> const& skin) {
  constexpr float near_m = 0.006F;
  auto const low = lowest(skin);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < skin.size(); ++i) {
    if (skin[i].y < low + near_m) found.push_back(i);
  }
  return found;
}

glm::vec3 middle(std::vector<glm::vec3> const& skin, std::vector<std::size_t> const& of) {
  glm::vec3 sum(0.0F);
  for (auto const i : of) sum += skin[i];
  return sum / static_cast<float>(of.size());
}

}  // namespace

TEST_CASE("a motion is at its positions when the cycle is, and between them on the way") {
  auto const squat = staged("sit_to_stand");
  REQUIRE(squat.keys().size() > 1);
  CHECK(squat.at(0.0) == squat.keys()[0]);
  auto const& motion = squat.motion();
  double const reached = reached_s(motion, 1);
  CHECK(squat.at(reached + motion.keys[1].hold_s / 2.0) == squat.keys()[1]);
  CHECK(squat.at(cycle_s(motion)) == squat.keys()[0]);
  // No jump where a movement begins and ends.
  auto const before = skin_of(*squat.at(reached - 0.001));
  auto const there = skin_of(*squat.keys()[1]);
  float worst = 0.0F;
  for (std::size_t i = 0; i < there.size(); ++i)
    worst = std::max(worst, glm::distance(before[i], there[i]));
  CHECK(worst < 0.001F);
}

TEST_CASE("a foot stays where it is on a stair") {
  auto const up = staged("step_up");
  REQUIRE(up.keys().size() > 3);
  auto const sole = touch_groups(*the_body(), RestingPart::soles, Side::right).back();
  std::vector<std::size_t> const ball(sole.begin(), sole.end());
  auto const planted = middle(skin_of(*up.keys()[2]), ball);
  auto const stands = middle(skin_of(*up.keys()[3]), ball);
  constexpr float centimetre = 0.01F;
  CHECK(std::abs(planted.x - stands.x) < centimetre);
  CHECK(std::abs(planted.z - stands.z) < centimetre);
}

TEST_CASE("who rises from a chair keeps the feet where they are") {
  for (BodyChoice const choice : {BodyChoice{}, BodyChoice{.male = 1.0F, .weight = 1.0F}}) {
    auto const squat = staged("sit_to_stand", choice);
    auto const& motion = squat.motion();
    auto const first = skin_of(*squat.keys()[0], choice);
    auto const feet = on_ground(first);
    REQUIRE(feet.size() > 20);
    auto const at = middle(first, feet);
    for (int i = 0; i <= 20; ++i) {
      double const s = cycle_s(motion) * i / 20.0;
      INFO(s);
      auto const skin = skin_of(*squat.at(s), choice);
      CHECK(glm::distance(middle(skin, feet), at) < 0.02F);
    }
  }
}

TEST_CASE("no exercise sinks into the floor or leaves it on the way") {
  for (auto const& motion : shipped().motions) {
    StagedMotion const run(*the_body(), {}, motion, Side::right);
    std::vector<float> lows;
    for (auto const& key : run.keys()) lows.push_back(lowest(skin_of(*key)));
    for (std::size_t i = 0; i < motion.keys.size(); ++i) {
      auto const next = (i + 1) % motion.keys.size();
      if (next == i) continue;
      float const from = lows[i];
      float const to = lows[next];
      double const begins = reached_s(motion, i) + motion.keys[i].hold_s;
      for (double const share : {0.3, 0.5, 0.7}) {
        INFO(motion.exercise << ", to position " << next + 1 << ", " << share);
        float const low = lowest(skin_of(*run.at(begins + share * motion.keys[next].move_s)));
        constexpr float most_m = 0.04F;
        CHECK(low > std::min(from, to) - most_m);
        CHECK(low < std::max(from, to) + most_m);
      }
    }
  }
}
