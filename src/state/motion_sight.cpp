#include "state/motion_sight.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

namespace knotmap {
namespace {

/// A part, and a joint that its picture is about.
struct SightJoint {
  BodyPart part;
  std::string_view joint;
};
constexpr std::array sight_joints{SightJoint{BodyPart::pelvis, "pelvis"},
                                  SightJoint{BodyPart::pelvis, "spine_2"},
                                  SightJoint{BodyPart::spine, "spine_3"},
                                  SightJoint{BodyPart::spine, "spine_5"},
                                  SightJoint{BodyPart::neck, "neck_2"},
                                  SightJoint{BodyPart::neck, "head"},
                                  SightJoint{BodyPart::jaw, "head"},
                                  SightJoint{BodyPart::shoulder_girdle, "shoulder_blade"},
                                  SightJoint{BodyPart::shoulder_girdle, "upper_arm"},
                                  SightJoint{BodyPart::shoulder, "upper_arm"},
                                  SightJoint{BodyPart::elbow, "forearm"},
                                  SightJoint{BodyPart::wrist, "hand"},
                                  SightJoint{BodyPart::fingers, "middle_1"},
                                  SightJoint{BodyPart::thumb, "thumb_1"},
                                  SightJoint{BodyPart::hip, "thigh"},
                                  SightJoint{BodyPart::knee, "shin"},
                                  SightJoint{BodyPart::ankle, "foot"},
                                  SightJoint{BodyPart::toes, "toes"}};

std::vector<JointIndex> joints_of(Skeleton const& skeleton, BodyPart part,
                                  std::vector<Side> const& sides) {
  std::vector<JointIndex> joints;
  for (auto const& each : sight_joints) {
    if (each.part != part) continue;
    if (auto const joint = skeleton.find(each.joint)) joints.push_back(*joint);
    for (auto const side : sides) {
      auto const name = std::string(each.joint) + (side == Side::left ? ".L" : ".R");
      if (auto const joint = skeleton.find(name)) joints.push_back(*joint);
    }
  }
  return joints;
}

/// The horizontal directions from which a motion may be seen, the best first.
std::array<glm::vec3, 3> directions_of(Staging const& first, SightFrom from, Side near) {
  auto const& front = first.front;
  auto const to_left = glm::cross(glm::vec3(0.0F, 1.0F, 0.0F), front);
  auto const to_near = near == Side::left ? to_left : -to_left;
  constexpr float aside = 0.45F;
  auto const about = [](glm::vec3 const& straight, glm::vec3 const& turned) {
    return std::array{glm::normalize(straight + aside * turned),
                      glm::normalize(straight - aside * turned),
                      glm::normalize(aside * turned - straight)};
  };
  switch (from) {
    case SightFrom::front:
    case SightFrom::above:
      break;
    case SightFrom::back:
      return about(-front, to_near);
    case SightFrom::near:
      return about(to_near, front);
    case SightFrom::far:
      return about(-to_near, front);
  }
  return about(front, to_near);
}

}  // namespace

Box box_about(Body const& body, BodyChoice const& choice, BodyPart part, StagedMotion const& motion,
              Side near) {
  constexpr float room = 0.22F;
  auto const places = body.skeleton()->places(choice);
  auto const sides = is_one_sided(motion.motion()) ? std::vector<Side>{near}
                                                   : std::vector<Side>{Side::right, Side::left};
  std::optional<Box> box;
  for (auto const joint : joints_of(*body.skeleton(), part, sides)) {
    for (auto const& key : motion.keys()) {
      auto const at = key->stance.joints[joint].point(places[joint]);
      Box const own{at - room, at + room};
      box = box ? Box{glm::min(box->low, own.low), glm::max(box->high, own.high)} : own;
    }
  }
  return box.value_or(Box{});
}

std::array<View, 3> seen_from(View const& view, Staging const& first, SightFrom from, Side near) {
  constexpr float usual_elevation = 14.0F;
  constexpr float high_elevation = 55.0F;
  auto const directions = directions_of(first, from, near);
  std::array<View, 3> views{view, view, view};
  for (std::size_t i = 0; i < views.size(); ++i) {
    auto& each = views.at(i);
    each.azimuth = glm::degrees(std::atan2(directions.at(i).x, directions.at(i).z));
    each.elevation = from == SightFrom::above ? high_elevation : usual_elevation;
  }
  return views;
}

}  // namespace knotmap
