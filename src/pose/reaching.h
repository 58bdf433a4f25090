// An arm that finds its way to a spot of its own body.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <glm/vec3.hpp>

#include "base/side.h"
#include "pose/hand.h"
#include "pose/posture.h"

namespace knotmap {

/// Where a hand is to press: metres, and the unit direction out of what it presses on.
struct ReachGoal {
  glm::vec3 at{0.0F};
  glm::vec3 out{0.0F, 0.0F, 1.0F};
};

/// A plane that nothing may pass through: what has a greater product with `direction` than `most`
/// is beyond it.
struct Barrier {
  glm::vec3 direction{0.0F, -1.0F, 0.0F};
  float most = 0.0F;
};

/// Moves the joints of one arm, within their limits, so that the hand presses at a goal; the arm
/// keeps out of the rest of the body and of barriers as far as it can, and near to the angles of
/// the pose. Where the arm alone does not get there the trunk bends along, if it may. `goal` is
/// asked again for each posture, as the trunk may carry it.
class Reaching {
 public:
  using Goal = std::function<ReachGoal(Posture const&)>;

  /// How an arm may be helped, and what is near enough.
  struct Leave {
    bool trunk = true;      ///< the trunk bends where the arm does not get there
    float enough = 0.006F;  ///< so near a hand need not come nearer by bending it, metres
    /// Whether the elbow is drawn to where the pose has it: of a hand that lies somewhere; one that
    /// presses far away needs it elsewhere.
    bool elbow_stays = false;
  };

  Reaching(Posture& posture, Side hand, HandContact contact, Goal goal,
           std::vector<Barrier> barriers, Leave leave);

  /// Leaves the posture with the arm there. Returns how far the hand is from the goal, metres.
  float reach();
  /// The same with the trunk left as it is, which another hand has bent.
  float come_back();
  /// How far the hand is from the goal as the posture stands, metres.
  [[nodiscard]] float away() const;
  /// How deep the arm is inside the rest of the body then, metres: hand and forearm, of which some
  /// millimetres are flesh that gives way, and the lower half of the upper arm beyond 2 cm, which
  /// it and the chest give way. Fingertips press and do not count.
  [[nodiscard]] float deepest() const;

 private:
  /// A vertex of the arm, and how deep it may be in the body before that counts.
  struct Sample {
    VertexIndex vertex = 0;
    float give = 0.0F;
  };
  struct Try {
    std::vector<double> angles = {};
    double worth = 0.0;  ///< the error that is left: less is better
  };
  void make_angles(bool trunk);
  void take(std::span<double const> angles);
  /// From these angles. `inside` is how much a sample of the arm counts that is inside the body,
  /// against the hand; at 0 it is a quick look.
  Try search(std::vector<double> const& from, double inside);
  /// How much an arm at these angles counts that goes through the body, or whose elbow is far from
  /// where the pose has it, beside Try::worth.
  double awkwardness(std::span<double const> angles);
  /// Whether the hand is near enough and the arm hardly inside the body.
  [[nodiscard]] bool is_well() const;
  /// How far the elbow is from where it should stay, metres; 0 where it need not.
  [[nodiscard]] float elbow_away() const;
  /// How high the elbow of who stands or sits is above where it hangs, metres: a raised arm tires.
  [[nodiscard]] float elbow_lifted() const;
  void sample_body();
  [[nodiscard]] bool is_of_arm(VertexIndex v) const;
  /// How far a sample is inside the body beyond what gives, metres.
  [[nodiscard]] float depth_of(Sample const& sample) const;

  Posture& posture_;
  Side hand_;
  HandContact contact_;
  Goal goal_;
  std::vector<Barrier> barriers_;
  Leave leave_;
  std::vector<JointAngle> angles_;
  std::vector<double> comfortable_;  ///< angles of the pose
  std::vector<double> stiffness_;    ///< metres of error a degree away from these
  std::vector<Sample> arm_;          ///< some of the skin that must stay outside the body
  std::vector<bool> moving_;         ///< joints of the arm
  JointIndex shoulder_ = 0;
  JointIndex elbow_ = 0;
  glm::vec3 elbow_of_pose_{0.0F};
  std::shared_ptr<class SkinSamples const> body_;
};

}  // namespace knotmap
