// The axes of a body's joints, from where its joints lie: what "flexed by 40 degrees" means for it.
#pragma once

#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <glm/gtc/quaternion.hpp>
#include <glm/vec3.hpp>

#include "atlas/pose.h"
#include "base/side.h"
#include "body/skeleton.h"

namespace knotmap {

/// The joints of one body. Angles of poses count from a person who stands with hanging arms, the
/// thumbs to the front; in the file arms and legs are spread and the elbows a little bent. So each
/// limb has a rotation of its own that brings it there first.
///
/// Everything is found for the right side; the left is its mirror.
class Anatomy {
 public:
  /// `skeleton` must have the joints that poses turn (a body of the shipped kind) and outlive it;
  /// `places` are those of its joints on the body.
  Anatomy(Skeleton const& skeleton, std::span<glm::vec3 const> places);

  /// The rotation of every joint for these turns; `near` is the side that a pose calls near. Parts
  /// that are not named stay as in standing. Each part is named at most once a side.
  [[nodiscard]] std::vector<glm::quat> rotations(std::span<PartTurn const> turns, Side near) const;

 private:
  /// Of the right arm and leg, in the axes of the file.
  struct Arm {
    glm::quat hang;           ///< lets the upper arm hang, its elbow bending to the front
    glm::vec3 along{0.0F};    ///< of the upper arm
    glm::vec3 elbow{0.0F};    ///< axis of bending
    float bent = 0.0F;        ///< of the elbow in the file, radians
    glm::vec3 forearm{0.0F};  ///< along it
    float turned = 0.0F;      ///< of the forearm in the file, from the thumb to the front, radians
    glm::vec3 across{0.0F};   ///< of the palm, to the thumb
    glm::vec3 palm{0.0F};     ///< out of the palm
  };
  struct Leg {
    glm::quat hang;         ///< makes the thigh upright
    glm::vec3 along{0.0F};  ///< of the thigh
    glm::vec3 knee{0.0F};   ///< axis of bending
    float bent = 0.0F;      ///< of the knee in the file, radians
  };

  [[nodiscard]] JointIndex joint(std::string_view name) const;
  [[nodiscard]] glm::vec3 place(std::string_view name) const;
  [[nodiscard]] Arm right_arm() const;
  [[nodiscard]] Leg right_leg() const;
  void turn_trunk(PartTurn const& turn, std::vector<glm::quat>& rotations) const;
  /// Of the right side, into the joints of the right side.
  void turn_arm(std::span<PartTurn const> turns, std::vector<glm::quat>& rotations) const;
  void turn_leg(std::span<PartTurn const> turns, std::vector<glm::quat>& rotations) const;
  void turn_fingers(std::span<PartTurn const> turns, std::vector<glm::quat>& rotations) const;

  Skeleton const* skeleton_;
  std::unordered_map<std::string_view, JointIndex> by_name_;
  std::vector<glm::vec3> places_;
  Arm arm_;
  Leg leg_;
};

}  // namespace knotmap
