// What of a hand touches, in each grip; and the hand of a helper.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "placement/placed_atlas.h"
#include "pose/hand.h"
#include "pose/press_tool.h"
#include "pose/staged_skin.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

/// How a closed hand presses, against the way from its wrist to its middle finger and that from its
/// forefinger to its little one.
struct Presses {
  float along = 0.0F;
  float to_little = 0.0F;
};

Presses presses(Grip grip, Side side) {
  Pose const standing;
  Posture posture(*the_body(), BodyChoice{}, standing, Side::right);
  HandContact const contact(posture, grip, side, false);
  contact.close(posture);
  posture.stand();
  auto const place = [&](std::string const& joint) {
    auto const found = posture.skeleton().find(joint + (side == Side::left ? ".L" : ".R"));
    REQUIRE(found.has_value());
    return posture.joint_place(*found);
  };
  auto const touch = contact.touch(posture);
  return {glm::dot(touch.presses, glm::normalize(place("middle_1") - place("hand"))),
          glm::dot(touch.presses, glm::normalize(place("little_1") - place("index_1")))};
}

}  // namespace

TEST_CASE("a hand presses ahead with its tips, pulls back as a hook, lies on its edge") {
  for (auto const side : {Side::left, Side::right}) {
    CHECK(presses(Grip::hook, side).along < -0.6F);
    CHECK(presses(Grip::fingertips, side).along > presses(Grip::hook, side).along + 0.2F);
    CHECK(presses(Grip::pinch, side).along > 0.5F);
    CHECK(presses(Grip::edge, side).to_little > 0.9F);
    CHECK(std::abs(presses(Grip::flat, side).to_little) < 0.4F);
  }
}

TEST_CASE("the hand that helps has a forearm and is closed at its end") {
  Pose const standing;
  Posture posture(*the_body(), BodyChoice{}, standing, Side::right);
  posture.stand();
  auto const& atlas = shipped();
  PlacedAtlas const placed(the_body(), std::make_shared<Atlas const>(atlas));
  auto const place = placed.place(*placed.index_of({"infraspinatus-1", Side::right}));
  REQUIRE(place.has_value());
  auto const hand = helping_hand(posture, *place, Grip::flat);
  // Every edge is there in both directions: the surface has no rim.
  using Corner = std::array<float, 3>;
  std::map<std::pair<Corner, Corner>, int> edges;
  auto const corner = [&](std::size_t i) {
    auto const& at = hand.path[i];
    return Corner{at.x, at.y, at.z};
  };
  float length = 0.0F;
  for (std::size_t i = 0; i < hand.path.size(); i += 3) {
    for (std::size_t k = 0; k < 3; ++k) ++edges[{corner(i + k), corner(i + (k + 1) % 3)}];
    length = std::max(length, glm::distance(hand.path[i], hand.path.front()));
  }
  std::size_t open = 0;
  for (auto const& [edge, count] : edges) {
    auto const back = edges.find({edge.second, edge.first});
    if (back == edges.end() || back->second != count) ++open;
  }
  CHECK(open == 0);
  CHECK(length > 0.3F);
}
