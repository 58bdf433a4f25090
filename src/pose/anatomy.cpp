#include "pose/anatomy.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

#include <glm/geometric.hpp>
#include <glm/gtc/matrix_transform.hpp>
#include <glm/mat3x3.hpp>
#include <glm/trigonometric.hpp>

namespace knotmap {
namespace {

constexpr glm::vec3 across{1.0F, 0.0F, 0.0F};  // to the body's left
constexpr glm::vec3 up{0.0F, 1.0F, 0.0F};
constexpr glm::vec3 front{0.0F, 0.0F, 1.0F};

glm::quat turned(double degrees, glm::vec3 const& axis) {
  return glm::angleAxis(glm::radians(static_cast<float>(degrees)), axis);
}

/// The same rotation on the other side of the body.
glm::quat flipped(glm::quat const& q) {
  return {q.w, q.x, -q.y, -q.z};
}

/// About what the right foot turns its sole in and out: the axis of the joint below the ankle, 42
/// degrees up and 16 to the middle from straight ahead (Manter 1941, Anat Rec 80:397-410).
constexpr glm::vec3 below_ankle{0.205F, 0.669F, 0.714F};

/// A joint of the spine or neck and its share of the whole turn.
struct Share {
  char const* joint;
  float flexion;
  float rotation;
};
// The lower back bends more and hardly turns; the chest turns (White and Panjabi, Clinical
// Biomechanics of the Spine, 1990: rounded).
constexpr std::array spine_shares{Share{"spine_1", 0.25F, 0.05F}, Share{"spine_2", 0.25F, 0.10F},
                                  Share{"spine_3", 0.20F, 0.25F}, Share{"spine_4", 0.20F, 0.35F},
                                  Share{"spine_5", 0.10F, 0.25F}};
constexpr std::array neck_shares{Share{"neck_1", 0.25F, 0.15F}, Share{"neck_2", 0.25F, 0.15F},
                                 Share{"neck_3", 0.25F, 0.30F}, Share{"head", 0.25F, 0.40F}};

/// The turn of a part on the right side; none when it is not named.
PartTurn turn_of(std::span<PartTurn const> turns, BodyPart part) {
  auto const at = std::find_if(turns.begin(), turns.end(),
                               [&](PartTurn const& turn) { return turn.part == part; });
  return at == turns.end() ? PartTurn{.part = part} : *at;
}

/// A limb's rotation: first away from the middle, then forward, about its own length first of all.
glm::quat limb_rotation(PartTurn const& turn) {
  return turned(-turn.flexion, across) * turned(-turn.abduction, front) * turned(turn.rotation, up);
}

/// Splits a rotation into a part about `axis` (second) and the rest before it (first).
std::pair<glm::quat, glm::quat> swing_and_twist(glm::quat const& q, glm::vec3 const& axis) {
  float const along = glm::dot(glm::vec3(q.x, q.y, q.z), axis);
  glm::quat twist(q.w, along * axis.x, along * axis.y, along * axis.z);
  float const length = std::sqrt(glm::dot(twist, twist));
  constexpr float least = 1e-6F;
  twist = length < least ? glm::quat(1.0F, 0.0F, 0.0F, 0.0F) : twist / length;
  if (twist.w < 0.0F) twist = -twist;
  return {q * glm::inverse(twist), twist};
}

/// The shortest rotation from one direction to another that is not its opposite.
glm::quat shortest(glm::vec3 const& from, glm::vec3 const& to) {
  auto const axis = glm::cross(from, to);
  return glm::normalize(glm::quat(1.0F + glm::dot(from, to), axis.x, axis.y, axis.z));
}

glm::quat half(glm::quat const& q) {
  return glm::slerp(glm::quat(1.0F, 0.0F, 0.0F, 0.0F), q, 0.5F);
}

/// The rotation that takes one right-handed pair of directions to another; `second` need not be at
/// right angles to `first`.
glm::quat frame_to_frame(glm::vec3 first, glm::vec3 second, glm::vec3 to_first,
                         glm::vec3 to_second) {
  auto const basis = [](glm::vec3 const& a, glm::vec3 const& b) {
    auto const x = glm::normalize(a);
    auto const z = glm::normalize(glm::cross(x, b));
    return glm::mat3(x, glm::cross(z, x), z);
  };
  return glm::normalize(
      glm::quat_cast(basis(to_first, to_second) * glm::transpose(basis(first, second))));
}

}  // namespace

Anatomy::Anatomy(Skeleton const& skeleton, std::span<glm::vec3 const> places)
    : skeleton_(&skeleton), places_(places.begin(), places.end()) {
  for (std::size_t j = 0; j < skeleton.joints.size(); ++j)
    by_name_.emplace(skeleton.joints[j].name, static_cast<JointIndex>(j));
  arm_ = right_arm();
  leg_ = right_leg();
}

JointIndex Anatomy::joint(std::string_view name) const {
  auto const at = by_name_.find(name);
  return at == by_name_.end() ? JointIndex{0} : at->second;
}

glm::vec3 Anatomy::place(std::string_view name) const {
  return places_[joint(name)];
}

Anatomy::Arm Anatomy::right_arm() const {
  Arm arm;
  auto const elbow = place("forearm.R");
  auto const wrist = place("hand.R");
  arm.along = glm::normalize(elbow - place("upper_arm.R"));
  arm.forearm = glm::normalize(wrist - elbow);
  arm.elbow = glm::normalize(glm::cross(arm.along, arm.forearm));
  arm.bent = std::acos(std::clamp(glm::dot(arm.along, arm.forearm), -1.0F, 1.0F));
  // Hanging, the forearm bends to the front: about the axis that points to the right.
  arm.hang = frame_to_frame(arm.along, arm.elbow, -up, -across);
  auto const width = place("index_1.R") - place("little_1.R");
  arm.across = glm::normalize(width - arm.forearm * glm::dot(width, arm.forearm));
  arm.palm = glm::cross(arm.across, arm.forearm);
  // With a straight elbow and a hanging arm the thumb points somewhere: how far from the front?
  auto const straight = arm.hang * glm::angleAxis(-arm.bent, arm.elbow);
  auto const thumb = straight * arm.across;
  arm.turned = std::atan2(thumb.x, thumb.z);
  return arm;
}

Anatomy::Leg Anatomy::right_leg() const {
  Leg leg;
  auto const knee = place("shin.R");
  leg.along = glm::normalize(knee - place("thigh.R"));
  auto const shin = glm::normalize(place("foot.R") - knee);
  leg.hang = shortest(leg.along, -up);
  auto const hanging = leg.hang * shin;
  leg.bent = std::atan2(-hanging.z, -hanging.y);
  leg.knee = glm::inverse(leg.hang) * across;
  return leg;
}

void Anatomy::turn_trunk(PartTurn const& turn, std::vector<glm::quat>& rotations) const {
  auto const bend = [&](std::span<Share const> shares) {
    for (auto const& share : shares) {
      rotations[joint(share.joint)] = turned(-turn.rotation * share.rotation, up) *
                                      turned(turn.abduction * share.flexion, front) *
                                      turned(turn.flexion * share.flexion, across);
    }
  };
  if (turn.part == BodyPart::spine) bend(spine_shares);
  if (turn.part == BodyPart::neck) bend(neck_shares);
  if (turn.part == BodyPart::jaw) rotations[joint("jaw")] = turned(turn.flexion, across);
}

void Anatomy::turn_arm(std::span<PartTurn const> turns, std::vector<glm::quat>& rotations) const {
  auto const shoulder = turn_of(turns, BodyPart::shoulder);
  auto const whole = limb_rotation(shoulder) * arm_.hang;
  // The girdle goes along: up as the arm rises, forward as it crosses the chest (about a third of
  // the rise is not the shoulder's own: Inman 1944, J Bone Joint Surg 26:1-30).
  auto const along = whole * arm_.along;
  float const risen = glm::degrees(std::acos(std::clamp(-along.y, -1.0F, 1.0F)));
  constexpr float from = 30.0F;
  constexpr float most_risen = 180.0F;
  constexpr float most_lift = 22.0F;
  constexpr float most_forward = 18.0F;
  float const lift = most_lift * std::max(risen - from, 0.0F) / (most_risen - from);
  float const crossed = std::clamp(along.x, 0.0F, 1.0F) * std::clamp(along.z + 0.3F, 0.0F, 1.0F);
  auto const girdle = turn_of(turns, BodyPart::shoulder_girdle);
  double const up_by = std::min(lift + girdle.abduction, 35.0);
  double const forward_by = most_forward * crossed + girdle.flexion;
  constexpr double collarbone_share = 0.65;
  auto const part_of_girdle = [&](double share) {
    return turned(forward_by * share, up) * turned(-up_by * share, front);
  };
  auto const collarbone = part_of_girdle(collarbone_share);
  auto const blade = part_of_girdle(1.0 - collarbone_share);
  rotations[joint("collarbone.R")] = collarbone;
  rotations[joint("shoulder_blade.R")] = blade;
  // Half of what turns the upper arm about itself is left to its lower half.
  auto const [swing, twist] = swing_and_twist(whole, arm_.along);
  rotations[joint("upper_arm.R")] = glm::inverse(collarbone * blade) * swing * half(twist);
  rotations[joint("upper_arm_twist.R")] = half(twist);

  auto const elbow = turn_of(turns, BodyPart::elbow);
  auto const bend =
      glm::angleAxis(glm::radians(static_cast<float>(elbow.flexion)) - arm_.bent, arm_.elbow);
  // Hanging, the palm turns back when the thumb turns to the thigh: about the upright axis.
  auto const pronation =
      glm::angleAxis(-glm::radians(static_cast<float>(elbow.rotation)) + arm_.turned, arm_.forearm);
  rotations[joint("forearm.R")] = bend * half(pronation);
  rotations[joint("forearm_twist.R")] = half(pronation);

  auto const wrist = turn_of(turns, BodyPart::wrist);
  rotations[joint("hand.R")] =
      turned(-wrist.abduction, arm_.palm) * turned(wrist.flexion, arm_.across);
}

void Anatomy::turn_fingers(std::span<PartTurn const> turns,
                           std::vector<glm::quat>& rotations) const {
  auto const fingers = turn_of(turns, BodyPart::fingers);
  for (auto const* const finger : {"index", "middle", "ring", "little"}) {
    auto const name = [&](int number) {
      return std::string(finger) + "_" + std::to_string(number) + ".R";
    };
    auto const along = glm::normalize(place(name(2)) - place(name(1)));
    auto const axis = glm::normalize(arm_.across - along * glm::dot(arm_.across, along));
    constexpr std::array shares{1.0, 1.0, 0.6};
    for (int i = 0; i < 3; ++i)
      rotations[joint(name(i + 1))] =
          turned(fingers.flexion * shares.at(static_cast<std::size_t>(i)), axis);
  }
  auto const thumb = turn_of(turns, BodyPart::thumb);
  auto const along = glm::normalize(place("thumb_2.R") - place("thumb_1.R"));
  auto const axis = glm::normalize(glm::cross(along, place("little_1.R") - place("thumb_1.R")));
  constexpr double share = 1.0 / 3.0;
  for (auto const* const name : {"thumb_1.R", "thumb_2.R", "thumb_3.R"})
    rotations[joint(name)] = turned(thumb.flexion * share * 1.5, axis);
}

void Anatomy::turn_leg(std::span<PartTurn const> turns, std::vector<glm::quat>& rotations) const {
  auto const whole = limb_rotation(turn_of(turns, BodyPart::hip)) * leg_.hang;
  auto const [swing, twist] = swing_and_twist(whole, leg_.along);
  rotations[joint("thigh.R")] = swing * half(twist);
  rotations[joint("thigh_twist.R")] = half(twist);
  auto const knee = turn_of(turns, BodyPart::knee);
  rotations[joint("shin.R")] =
      glm::angleAxis(glm::radians(static_cast<float>(knee.flexion)) - leg_.bent, leg_.knee);
  // Standing, the sole is flat as it is in the file.
  auto const standing = leg_.hang * glm::angleAxis(-leg_.bent, leg_.knee);
  auto const ankle = turn_of(turns, BodyPart::ankle);
  rotations[joint("foot.R")] = glm::inverse(standing) * turned(-ankle.abduction, below_ankle) *
                               turned(-ankle.flexion, across);
  rotations[joint("toes.R")] = turned(-turn_of(turns, BodyPart::toes).flexion, across);
}

std::vector<glm::quat> Anatomy::rotations(std::span<PartTurn const> turns, Side near) const {
  std::vector<glm::quat> all(places_.size(), glm::quat(1.0F, 0.0F, 0.0F, 0.0F));
  for (auto const& turn : turns) {
    if (is_paired(turn.part)) continue;
    auto sided = turn;  // they bend and turn to the near side
    if (near == Side::left) {
      sided.abduction = -sided.abduction;
      sided.rotation = -sided.rotation;
    }
    turn_trunk(sided, all);
  }
  for (auto const side : {Side::right, Side::left}) {
    std::vector<PartTurn> own;
    for (auto const& turn : turns) {
      bool const meant = turn.side == PoseSide::both ||
                         turn.side == (side == near ? PoseSide::near : PoseSide::far);
      if (is_paired(turn.part) && meant) own.push_back(turn);
    }
    std::vector<glm::quat> right(places_.size(), glm::quat(1.0F, 0.0F, 0.0F, 0.0F));
    turn_arm(own, right);
    turn_fingers(own, right);
    turn_leg(own, right);
    for (std::size_t j = 0; j < right.size(); ++j) {
      auto const& made = skeleton_->joints[j];
      if (!made.name.ends_with(".R")) continue;
      if (side == Side::right) {
        all[j] = right[j];
      } else {
        all[made.mirror] = flipped(right[j]);
      }
    }
  }
  return all;
}

}  // namespace knotmap
