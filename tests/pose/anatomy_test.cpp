// What an angle means on a body: the direction in which limbs point.
#include <map>
#include <string>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "body/the_body.h"
#include "pose/stance.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

constexpr glm::vec3 to_right{-1.0F, 0.0F, 0.0F};
constexpr glm::vec3 to_front{0.0F, 0.0F, 1.0F};
constexpr glm::vec3 to_head{0.0F, 1.0F, 0.0F};

/// Where the joints of a body are in a pose.
class Posed {
 public:
  Posed(Pose const& pose, BodyChoice const& choice, Side near = Side::right) {
    auto const body = the_body();
    auto const skeleton = body->skeleton();
    auto const stance = stance_of(*body, choice, pose, near);
    auto const places = skeleton->places(choice);
    for (std::size_t j = 0; j < places.size(); ++j)
      at_[skeleton->joints[j].name] = stance.joints[j].point(places[j]);
  }
  [[nodiscard]] glm::vec3 at(std::string const& joint) const { return at_.at(joint); }
  [[nodiscard]] glm::vec3 along(std::string const& from, std::string const& to) const {
    return glm::normalize(at(to) - at(from));
  }

 private:
  std::map<std::string, glm::vec3> at_;
};

Pose pose_of(std::vector<PartTurn> turns) {
  Pose pose;
  pose.turns = std::move(turns);
  return pose;
}

void points(glm::vec3 const& direction, glm::vec3 const& to, float least = 0.985F) {
  INFO(direction.x << " " << direction.y << " " << direction.z);
  CHECK(glm::dot(direction, to) > least);
}

constexpr auto near = PoseSide::near;
constexpr auto both = PoseSide::both;

}  // namespace

TEST_CASE("standing: limbs hang straight down on every body, thumbs to the front") {
  for (auto const& choice : all_bodies()) {
    INFO(to_string(choice));
    Posed const body(pose_of({}), choice);
    for (std::string const side : {".L", ".R"}) {
      points(body.along("upper_arm" + side, "forearm" + side), -to_head);
      points(body.along("forearm" + side, "hand" + side), -to_head, 0.98F);
      points(body.along("thigh" + side, "shin" + side), -to_head);
      points(body.along("shin" + side, "foot" + side), -to_head, 0.98F);
      points(body.along("little_1" + side, "index_1" + side), to_front, 0.9F);
    }
  }
}

TEST_CASE("flexion goes forward, abduction outwards, the elbow bends to the front") {
  Posed const body(pose_of({{.part = BodyPart::shoulder, .side = near, .flexion = 90.0},
                            {.part = BodyPart::hip, .side = near, .flexion = 90.0},
                            {.part = BodyPart::knee, .side = near, .flexion = 90.0}}),
                   BodyChoice{});
  points(body.along("upper_arm.R", "forearm.R"), to_front);
  points(body.along("upper_arm.L", "forearm.L"), -to_head);
  points(body.along("thigh.R", "shin.R"), to_front);
  points(body.along("shin.R", "foot.R"), -to_head, 0.98F);

  Posed const open(pose_of({{.part = BodyPart::shoulder, .side = both, .abduction = 90.0}}),
                   BodyChoice{});
  points(open.along("upper_arm.R", "forearm.R"), to_right);
  points(open.along("upper_arm.L", "forearm.L"), -to_right);
  CHECK(open.at("upper_arm.R").y > Posed(pose_of({}), BodyChoice{}).at("upper_arm.R").y + 0.01F);

  Posed const bent(pose_of({{.part = BodyPart::elbow, .side = near, .flexion = 90.0}}),
                   BodyChoice{});
  points(bent.along("forearm.R", "hand.R"), to_front, 0.98F);
}

TEST_CASE("rotation inwards brings the forearm to the middle; pronation turns the thumb to it") {
  Posed const inwards(pose_of({{.part = BodyPart::shoulder, .side = near, .rotation = 90.0},
                               {.part = BodyPart::elbow, .side = near, .flexion = 90.0}}),
                      BodyChoice{});
  points(inwards.along("forearm.R", "hand.R"), -to_right, 0.97F);
  Posed const down(
      pose_of({{.part = BodyPart::elbow, .side = near, .flexion = 90.0, .rotation = 80.0}}),
      BodyChoice{});
  points(down.along("little_1.R", "index_1.R"), -to_right, 0.85F);
}

TEST_CASE("a foot that turns its sole out takes its toes along, and back in") {
  auto const turned = [](double degrees) {
    return Posed(pose_of({{.part = BodyPart::ankle, .side = both, .abduction = degrees}}),
                 BodyChoice{});
  };
  auto const outwards = [](Posed const& body) {
    return glm::dot(body.along("foot.R", "toes.R"), to_right);
  };
  auto const flat = turned(0.0);
  CHECK(outwards(turned(20.0)) > outwards(flat) + 0.15F);
  CHECK(outwards(turned(-30.0)) < outwards(flat) - 0.2F);
  CHECK(turned(20.0).along("foot.L", "toes.L").x == Approx(outwards(turned(20.0))).margin(1e-4));
}

TEST_CASE("the head bends and turns to the near side, whichever it is") {
  for (auto const side : {Side::left, Side::right}) {
    auto const to_near = side == Side::right ? to_right : -to_right;
    Posed const bent(pose_of({{.part = BodyPart::neck, .abduction = 40.0}}), BodyChoice{}, side);
    CHECK(glm::dot(bent.along("neck_1", "head"), to_near) > 0.25F);
    Posed const turned(pose_of({{.part = BodyPart::neck, .rotation = 70.0}}), BodyChoice{}, side);
    CHECK(glm::dot(turned.along("head", "jaw"), to_near) > 0.6F);
    Posed const bowed(pose_of({{.part = BodyPart::spine, .flexion = 60.0}}), BodyChoice{}, side);
    CHECK(glm::dot(bowed.along("spine_1", "neck_1"), to_front) > 0.3F);
  }
}

TEST_CASE("left and right of a pose are exact mirrors") {
  auto const pose =
      pose_of({{.part = BodyPart::spine, .flexion = 10.0, .abduction = 12.0, .rotation = 20.0},
               {.part = BodyPart::shoulder,
                .side = near,
                .flexion = 70.0,
                .abduction = 20.0,
                .rotation = 30.0},
               {.part = BodyPart::hip, .side = PoseSide::far, .flexion = 40.0, .rotation = 10.0}});
  auto const body = the_body();
  BodyChoice const choice;
  auto const right = posed(*body, choice, pose, Side::right);
  auto const left = posed(*body, choice, pose, Side::left);
  auto const& mirror = body->skin()->mirror;
  float worst = 0.0F;
  for (std::size_t v = 0; v < mirror.size(); ++v) {
    worst = std::max(worst,
                     glm::distance(right->positions()[v], flipped(left->positions()[mirror[v]])));
  }
  CHECK(worst < 1e-4F);
}
