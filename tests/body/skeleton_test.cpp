// The joints of the shipped body.
#include <set>

#include <catch2/catch.hpp>

#include "body/the_body.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

float share_of(Following const& following, JointIndex joint) {
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < Following::most; ++i) {
    if (following.joints.at(i) == joint) sum += following.weights.at(i);
  }
  return static_cast<float>(sum) / static_cast<float>(Following::whole);
}

}  // namespace

TEST_CASE("every joint has a name, a parent before it, and its mirror") {
  auto const skeleton = the_body()->skeleton();
  std::set<std::string> names;
  for (std::size_t j = 0; j < skeleton->joints.size(); ++j) {
    auto const& joint = skeleton->joints[j];
    INFO(joint.name);
    CHECK(names.insert(joint.name).second);
    CHECK(joint.parent.has_value() == (j > 0));
    if (joint.parent) CHECK(*joint.parent < j);
    CHECK(skeleton->joints[joint.mirror].mirror == j);
    CHECK(skeleton->find(joint.name) == j);
  }
  CHECK_FALSE(skeleton->find("tail").has_value());
}

TEST_CASE("joints lie inside the body that they belong to, on all its builds") {
  auto const body = the_body();
  auto const skeleton = body->skeleton();
  for (auto const& choice : all_bodies()) {
    auto const surface = body->shaped(choice);
    auto const places = skeleton->places(choice);
    for (std::size_t j = 0; j < places.size(); ++j) {
      INFO(to_string(choice) << " " << skeleton->joints[j].name);
      constexpr float within = 0.2F;
      auto const skin = surface->nearest(places[j], within);
      REQUIRE(skin.has_value());
      auto const out = places[j] - surface->position(*skin);
      // Joints of fingers and toes lie close under the skin, and a little out of it on some bodies.
      constexpr float slack = 0.004F;
      CHECK(glm::dot(out, surface->normal(*skin)) < slack);
    }
  }
}

TEST_CASE("the skin follows the joints nearby: elbow, knee, head, finger") {
  auto const body = the_body();
  auto const skeleton = body->skeleton();
  auto const mostly = [&](char const* landmark, std::set<std::string> const& joints) {
    INFO(landmark);
    auto const* const at = body->landmark(landmark);
    REQUIRE(at != nullptr);
    auto const vertex = body->skin()->triangles[at->place.triangle][0];
    float sum = 0.0F;
    for (auto const& name : joints) {
      auto const joint = skeleton->find(name);
      REQUIRE(joint.has_value());
      sum += share_of(skeleton->skin[vertex], *joint);
    }
    CHECK(sum > 0.9F);
  };
  mostly("patella.L", {"thigh_twist.L", "shin.L", "thigh.L"});
  mostly("navel", {"spine_1", "spine_2", "spine_3", "pelvis"});
  mostly("palm_centre.R", {"hand.R", "forearm_twist.R", "index_1.R", "middle_1.R", "ring_1.R",
                           "little_1.R", "thumb_1.R"});
  mostly("forearm_mid_in.R", {"forearm.R", "forearm_twist.R"});
}
