#include "pose/reaching.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include <glm/geometric.hpp>

#include "pose/least_squares.h"
#include "pose/skin_samples.h"

namespace knotmap {
namespace {

/// An angle that an arm searches over, and how unwilling it is to leave that of the pose.
struct ArmAngle {
  BodyPart part;
  Motion motion;
  double stiffness;  ///< metres of error a degree
};
constexpr std::array arm_angles{ArmAngle{BodyPart::shoulder_girdle, Motion::flexion, 4e-4},
                                ArmAngle{BodyPart::shoulder_girdle, Motion::abduction, 4e-4},
                                ArmAngle{BodyPart::shoulder, Motion::flexion, 5e-5},
                                ArmAngle{BodyPart::shoulder, Motion::abduction, 8e-5},
                                ArmAngle{BodyPart::shoulder, Motion::rotation, 8e-5},
                                ArmAngle{BodyPart::elbow, Motion::flexion, 3e-5},
                                ArmAngle{BodyPart::elbow, Motion::rotation, 8e-5},
                                ArmAngle{BodyPart::wrist, Motion::flexion, 2.5e-4},
                                ArmAngle{BodyPart::wrist, Motion::abduction, 3e-4}};
constexpr std::array trunk_angles{ArmAngle{BodyPart::spine, Motion::flexion, 6e-4},
                                  ArmAngle{BodyPart::spine, Motion::abduction, 6e-4},
                                  ArmAngle{BodyPart::spine, Motion::rotation, 6e-4}};

/// How an arm may begin: shoulder flexion, abduction, rotation; elbow flexion, rotation.
struct Start {
  double flexion;
  double abduction;
  double rotation;
  double elbow;
  double pronation;
};
constexpr std::array starts{Start{75, -42, 70, 115, 20},   // to the other shoulder
                            Start{55, -45, 60, 55, 20},    // under the other arm
                            Start{120, 10, 20, 140, 0},    // to its own side of the head
                            Start{110, -30, 40, 130, 20},  // to the other side of the head
                            Start{-35, 15, 70, 95, 20},    // behind the back
                            Start{25, 5, 40, 75, 40},      // to belly and thigh
                            Start{55, -20, 50, 40, 40},    // to the other leg
                            Start{80, 5, 10, 10, 40},      // far forward
                            Start{20, 25, 20, 35, 60}};    // beside the hip

constexpr double aim = 0.035;  // metres of error of a hand that presses along the skin
// A sample of the arm inside the body counts less than the hand: there are dozens of them.
constexpr double quick_inside = 0.4;
constexpr double passing_inside = 0.08;
constexpr double resting_inside = 0.4;
constexpr double awkward_inside = 0.2;  // where ways to the goal are chosen from
constexpr double arm_lifts =
    0.015;  // metres of error a metre that an upright body's elbow is lifted
constexpr double elbow_stays = 0.015;  // the same a metre that the elbow is off
// The same a metre beyond what is free, where ways to the goal are chosen from.
constexpr double elbow_awkward = 0.4;
constexpr double elbow_free_m = 0.1;
constexpr float hardly_inside_m = 0.01F;
constexpr float skin_give_m = 0.006F;  // what flesh gives way before it counts as inside
// The upper arm and the side of the chest, both soft, press each other flat.
constexpr float upper_arm_give_m = 0.02F;

}  // namespace

Reaching::Reaching(Posture& posture, Side hand, HandContact contact, Goal goal,
                   std::vector<Barrier> barriers, Leave leave)
    : posture_(posture),
      hand_(hand),
      contact_(std::move(contact)),
      goal_(std::move(goal)),
      barriers_(std::move(barriers)),
      leave_(leave) {
  contact_.close(posture_);
  auto const& skeleton = posture_.skeleton();
  moving_.assign(skeleton.joints.size(), false);
  std::vector<bool> forearm(skeleton.joints.size(), false);
  for (std::size_t j = 0; j < moving_.size(); ++j) {
    auto const& joint = skeleton.joints[j];
    bool const side = joint.name.ends_with(hand_ == Side::left ? ".L" : ".R");
    std::string_view const name = joint.name;
    auto const parent = [&](std::vector<bool> const& of) {
      return joint.parent && of[*joint.parent];
    };
    moving_[j] = side && (name.starts_with("upper_arm") || parent(moving_));
    if (side && name.starts_with("upper_arm") && !name.starts_with("upper_arm_twist"))
      shoulder_ = static_cast<JointIndex>(j);
    if (side && name.starts_with("forearm") && !name.starts_with("forearm_twist"))
      elbow_ = static_cast<JointIndex>(j);
    forearm[j] = side && (name.starts_with("forearm") || parent(forearm));
  }
  constexpr std::size_t some = 24;
  std::size_t number = 0;
  for (std::size_t v = 0; v < skeleton.skin.size(); ++v) {
    auto const main = skeleton.skin[v].joints.front();
    // Finger tips are where they press; what is behind them must stay outside. The upper arm's
    // upper half lies at the trunk as it is.
    auto const& name = skeleton.joints[main].name;
    bool const lower_half = moving_[main] && name.starts_with("upper_arm_twist");
    if ((forearm[main] || lower_half) && !name.ends_with(hand_ == Side::left ? "_3.L" : "_3.R") &&
        number++ % some == 0)
      arm_.push_back(
          {.vertex = static_cast<VertexIndex>(v), .give = lower_half ? upper_arm_give_m : 0.0F});
  }
}

void Reaching::make_angles(bool trunk) {
  angles_.clear();
  comfortable_.clear();
  stiffness_.clear();
  auto const add = [&](ArmAngle const& each) {
    auto const angle = posture_.joint_angle(each.part, hand_, each.motion);
    angles_.push_back(angle);
    comfortable_.push_back(posture_.degrees(angle));
    stiffness_.push_back(each.stiffness);
  };
  for (auto const& each : arm_angles) add(each);
  if (trunk) {
    for (auto const& each : trunk_angles) add(each);
  }
}

void Reaching::take(std::span<double const> angles) {
  for (std::size_t i = 0; i < angles_.size(); ++i) posture_.set(angles_[i], angles[i]);
  posture_.stand();
}

bool Reaching::is_of_arm(VertexIndex v) const {
  auto const& own = posture_.skeleton().skin[v];
  float share = 0.0F;
  for (std::size_t i = 0; i < Following::most && own.weights.at(i) > 0; ++i) {
    if (moving_[own.joints.at(i)])
      share += static_cast<float>(own.weights.at(i)) / static_cast<float>(Following::whole);
  }
  constexpr float hardly = 0.1F;
  return share > hardly;
}

void Reaching::sample_body() {
  constexpr std::size_t some = 3;
  auto const& rest = posture_.rest();
  auto const& skeleton = posture_.skeleton();
  std::vector<glm::vec3> at;
  std::vector<glm::vec3> out;
  for (std::size_t v = 0; v < skeleton.skin.size(); v += some) {
    auto const index = static_cast<VertexIndex>(v);
    if (is_of_arm(index)) continue;
    at.push_back(posture_.vertex(index));
    out.push_back(posture_.carry(skeleton.skin[v].joints.front()).rotation * rest.normals()[v]);
  }
  body_ = std::make_shared<SkinSamples const>(at, out);
}

Reaching::Try Reaching::search(std::vector<double> const& from, double inside) {
  std::vector<Unknown> unknowns;
  for (std::size_t i = 0; i < angles_.size(); ++i) {
    auto const limits = posture_.limits(angles_[i]);
    unknowns.push_back({from[i], limits.least, limits.most});
  }
  FitOptions options{.most_rounds = inside > 0.0 ? 20 : 6,
                     .nudge = 1.0,
                     .most_step = 25.0,
                     .enough = 0.05,
                     .damping = 1e-6};
  double const worth = fit(
      unknowns,
      [&](std::span<double const> values, std::vector<double>& errors) {
        take(values);
        auto const touch = contact_.touch(posture_);
        auto const goal = goal_(posture_);
        errors.clear();
        for (glm::length_t axis = 0; axis < 3; ++axis)
          errors.push_back(static_cast<double>(touch.at[axis] - goal.at[axis]));
        for (glm::length_t axis = 0; axis < 3; ++axis)
          errors.push_back(aim * static_cast<double>(touch.presses[axis] + goal.out[axis]));
        for (std::size_t i = 0; i < values.size(); ++i)
          errors.push_back(stiffness_[i] * (values[i] - comfortable_[i]));
        errors.push_back(elbow_stays * static_cast<double>(elbow_away()));
        errors.push_back(arm_lifts * static_cast<double>(elbow_lifted()));
        for (auto const& sample : arm_) {
          auto const at = posture_.vertex(sample.vertex);
          float deep = 0.0F;
          for (auto const& barrier : barriers_)
            deep = std::max(deep, glm::dot(at, barrier.direction) - barrier.most);
          if (inside > 0.0) deep = std::max(deep, depth_of(sample) - skin_give_m);
          errors.push_back(std::max(inside, quick_inside) *
                           static_cast<double>(std::max(deep, 0.0F)));
        }
      },
      options);
  Try found{.worth = worth};
  for (auto const& unknown : unknowns) found.angles.push_back(unknown.value);
  return found;
}

float Reaching::elbow_away() const {
  return leave_.elbow_stays ? glm::distance(posture_.joint_place(elbow_), elbow_of_pose_) : 0.0F;
}

float Reaching::elbow_lifted() const {
  auto const root = posture_.pose().root;
  bool const upright =
      root == PoseRoot::standing || root == PoseRoot::sitting || root == PoseRoot::kneeling;
  if (!upright) return 0.0F;
  float const upper_arm =
      glm::distance(posture_.rest_place(shoulder_), posture_.rest_place(elbow_));
  return posture_.joint_place(elbow_).y - posture_.joint_place(shoulder_).y + upper_arm;
}

double Reaching::awkwardness(std::span<double const> angles) {
  take(angles);
  double const off =
      elbow_awkward * std::max(static_cast<double>(elbow_away()) - elbow_free_m, 0.0);
  double sum = off * off;
  for (auto const& sample : arm_) {
    double const deep = awkward_inside * static_cast<double>(depth_of(sample));
    sum += deep * deep;
  }
  return sum;
}

float Reaching::depth_of(Sample const& sample) const {
  return std::max(body_->depth(posture_.vertex(sample.vertex)) - sample.give, 0.0F);
}

float Reaching::deepest() const {
  float deep = 0.0F;
  for (auto const& sample : arm_) deep = std::max(deep, depth_of(sample));
  return deep;
}

bool Reaching::is_well() const {
  return away() < leave_.enough && deepest() < hardly_inside_m;
}

float Reaching::reach() {
  constexpr std::size_t worth_following = 3;
  std::optional<Try> best;
  make_angles(true);
  auto const all = angles_;
  for (bool const trunk : {false, true}) {
    if (trunk && !leave_.trunk) break;
    make_angles(trunk);
    sample_body();
    elbow_of_pose_ = posture_.joint_place(elbow_);
    // A pose that brings the hand nearly there is believed.
    take(search(comfortable_, resting_inside).angles);
    if (is_well()) return away();
    std::vector<Try> tries{search(comfortable_, 0.0)};
    for (auto const& start : starts) {
      auto from = comfortable_;
      from[2] = start.flexion;
      from[3] = start.abduction;
      from[4] = start.rotation;
      from[5] = start.elbow;
      from[6] = start.pronation;
      tries.push_back(search(from, 0.0));
    }
    // The quick looks saw no body: what went far through it is followed last.
    for (auto& each : tries) each.worth += awkwardness(each.angles);
    std::sort(tries.begin(), tries.end(),
              [](Try const& a, Try const& b) { return a.worth < b.worth; });
    for (std::size_t i = 0; i < std::min(worth_following, tries.size()); ++i) {
      // First it may pass through the body a little: so an arm gets round another one.
      auto found = search(search(tries[i].angles, passing_inside).angles, resting_inside);
      found.worth = std::sqrt(found.worth + awkwardness(found.angles)) +
                    static_cast<double>(std::max(deepest() - hardly_inside_m, 0.0F));
      // Of what only lies somewhere the first good way will do.
      bool const will_do = leave_.elbow_stays && is_well();
      if (!best || found.worth < best->worth) {
        best = std::move(found);
        best->angles.clear();
        for (auto const& angle : all) best->angles.push_back(posture_.degrees(angle));
      }
      if (will_do) break;
    }
    // The trunk bends from where the best arm is.
    angles_ = all;
    take(best->angles);
    if (away() < leave_.enough) break;
  }
  return away();
}

float Reaching::come_back() {
  leave_.trunk = false;
  return reach();
}

float Reaching::away() const {
  return glm::distance(contact_.touch(posture_).at, goal_(posture_).at);
}

}  // namespace knotmap
