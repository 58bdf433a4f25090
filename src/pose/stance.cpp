#include "pose/stance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include <glm/trigonometric.hpp>

#include "pose/anatomy.h"
#include "pose/resting.h"

namespace knotmap {
namespace {

glm::quat about(double degrees, glm::vec3 const& axis) {
  return glm::angleAxis(glm::radians(static_cast<float>(degrees)), axis);
}

/// How the pelvis lies.
glm::quat root_rotation(Pose const& pose, Side near) {
  constexpr glm::vec3 x{1.0F, 0.0F, 0.0F};
  constexpr glm::vec3 y{0.0F, 1.0F, 0.0F};
  constexpr glm::vec3 z{0.0F, 0.0F, 1.0F};
  double const to_near = near == Side::left ? -1.0 : 1.0;  // written for the right
  auto const at = std::find_if(pose.turns.begin(), pose.turns.end(),
                               [](PartTurn const& each) { return each.part == BodyPart::pelvis; });
  auto const turn = at == pose.turns.end() ? PartTurn{.part = BodyPart::pelvis} : *at;
  auto const own = about(-to_near * turn.rotation, y) * about(to_near * turn.abduction, z) *
                   about(turn.flexion, x);
  constexpr double right_angle = 90.0;
  switch (pose.root) {
    case PoseRoot::standing:
    case PoseRoot::sitting:
    case PoseRoot::kneeling:
      return own;
    case PoseRoot::all_fours:
    case PoseRoot::on_belly:
      return own * about(right_angle, x);
    case PoseRoot::on_back:
      return own * about(-right_angle, x);
    case PoseRoot::on_near_side:
      return own * about(to_near * right_angle, z);
    case PoseRoot::on_far_side:
      return own * about(-to_near * right_angle, z);
  }
  return own;
}

/// The lowest of these vertices.
float lowest(Skeleton const& skeleton, Stance const& stance, std::span<glm::vec3 const> positions,
             std::vector<VertexIndex> const& vertices) {
  float low = std::numeric_limits<float>::max();
  for (auto const v : vertices) {
    auto const& own = skeleton.skin[v];
    float y = 0.0F;
    for (std::size_t i = 0; i < Following::most && own.weights.at(i) > 0; ++i) {
      y += static_cast<float>(own.weights.at(i)) / static_cast<float>(Following::whole) *
           stance.joints[own.joints.at(i)].point(positions[v]).y;
    }
    low = std::min(low, y);
  }
  return low;
}

/// A body that is being laid into a pose.
class Layer {
 public:
  Layer(Body const& body, BodyChoice const& choice, Pose const& pose, Side near)
      : skeleton_(*body.skeleton()),
        surface_(body.shaped(choice)),
        places_(skeleton_.places(choice)),
        anatomy_(skeleton_, places_),
        pose_(pose),
        near_(near) {
    // Which of the skin is lowest is seen well enough by every few vertices.
    constexpr std::size_t step = 5;
    for (std::size_t v = 0; v < skeleton_.skin.size(); v += step)
      some_.push_back(static_cast<VertexIndex>(v));
    for (auto const& rest : pose.rests) {
      for (auto const side : sides_of(rest.side)) {
        Touch touch{.rest = &rest, .side = side, .groups = touch_groups(body, rest.part, side)};
        for (auto const part : rest.by) touch.turns.push_back(turn_for(part, side));
        touches_.push_back(std::move(touch));
      }
    }
  }

  Stance lay() {
    for (int round = 0; round < most_rounds; ++round) {
      double moved = 0.0;
      for (auto const& touch : touches_) moved = std::max(moved, let_down(touch));
      constexpr double still = 0.02;  // degrees
      if (moved < still) break;
    }
    std::vector<VertexIndex> all(skeleton_.skin.size());
    for (std::size_t v = 0; v < all.size(); ++v) all[v] = static_cast<VertexIndex>(v);
    return on_floor(all);
  }

  /// How far each rest is above the floor.
  std::vector<float> errors(Stance const& stance) {
    std::vector<float> worst;
    for (auto const& rest : pose_.rests) {
      float most = 0.0F;
      for (auto const& touch : touches_) {
        if (touch.rest != &rest) continue;
        for (auto const& group : touch.groups)
          most = std::max(most, lowest(skeleton_, stance, surface_->positions(), group));
      }
      worst.push_back(most);
    }
    return worst;
  }

 private:
  static constexpr int most_rounds = 12;

  struct Touch {
    Rest const* rest = nullptr;
    Side side = Side::right;
    TouchGroups groups;
    std::vector<std::size_t> turns = {};  ///< which of the pose give way
  };

  [[nodiscard]] std::vector<Side> sides_of(PoseSide side) const {
    if (side == PoseSide::near) return {near_};
    if (side == PoseSide::far) return {opposite(near_)};
    return {Side::left, Side::right};
  }

  /// The turn of a part on one side alone; made from one of both sides.
  std::size_t turn_for(BodyPart part, Side side) {
    auto const wanted = !is_paired(part) ? PoseSide::middle
                        : side == near_  ? PoseSide::near
                                         : PoseSide::far;
    auto& turns = pose_.turns;
    for (std::size_t i = 0; i < turns.size(); ++i) {
      if (turns[i].part != part) continue;
      if (turns[i].side == wanted) return i;
      if (turns[i].side != PoseSide::both) continue;
      auto other = turns[i];
      turns[i].side = PoseSide::near;
      other.side = PoseSide::far;
      turns.push_back(other);
      return wanted == PoseSide::near ? i : turns.size() - 1;
    }
    turns.push_back({.part = part, .side = wanted});
    return turns.size() - 1;
  }

  [[nodiscard]] Stance standing_free() const {
    auto const rotations = anatomy_.rotations(pose_.turns, near_);
    auto const root = root_rotation(pose_, near_);
    Stance stance;
    stance.joints.resize(skeleton_.joints.size());
    for (std::size_t j = 0; j < stance.joints.size(); ++j) {
      auto const& joint = skeleton_.joints[j];
      auto const parent = joint.parent ? stance.joints[*joint.parent] : Carry{root, {}};
      auto& own = stance.joints[j];
      own.rotation = parent.rotation * rotations[j];
      own.move = parent.point(places_[j]) - own.rotation * places_[j];
    }
    return stance;
  }

  [[nodiscard]] Stance on_floor(std::vector<VertexIndex> const& vertices) const {
    auto stance = standing_free();
    float const low = lowest(skeleton_, stance, surface_->positions(), vertices);
    for (auto& joint : stance.joints) joint.move.y -= low;
    return stance;
  }

  /// How far the groups of a touch are above the floor.
  [[nodiscard]] std::vector<float> heights(Touch const& touch) const {
    auto const stance = on_floor(some_);
    std::vector<float> heights;
    for (auto const& group : touch.groups)
      heights.push_back(lowest(skeleton_, stance, surface_->positions(), group));
    return heights;
  }

  /// One step of Gauss and Newton, damped: the flexions of the touch's joints that bring its groups
  /// nearest to the floor. Returns by how many degrees the one turned most was changed.
  double let_down(Touch const& touch) {
    constexpr double nudge = 0.5;     // degrees
    constexpr double most_step = 15;  // degrees
    constexpr double damping = 1e-7;  // square metres a square degree
    auto const now = heights(touch);
    std::size_t const n = touch.turns.size();
    std::vector<std::vector<double>> slopes;  // of each height, by each joint
    for (auto const t : touch.turns) {
      auto& angle = pose_.turns[t].flexion;
      double const kept = angle;
      angle = kept + nudge;
      auto const then = heights(touch);
      angle = kept;
      std::vector<double> slope;
      for (std::size_t h = 0; h < now.size(); ++h)
        slope.push_back(static_cast<double>(then[h] - now[h]) / nudge);
      slopes.push_back(std::move(slope));
    }
    // (J^T J + damping) step = -J^T heights, by elimination: one to four joints.
    std::vector<std::vector<double>> rows(n, std::vector<double>(n + 1, 0.0));
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t k = 0; k < n; ++k) {
        for (std::size_t h = 0; h < now.size(); ++h) rows[i][k] += slopes[i][h] * slopes[k][h];
      }
      rows[i][i] += damping;
      for (std::size_t h = 0; h < now.size(); ++h)
        rows[i][n] -= slopes[i][h] * static_cast<double>(now[h]);
    }
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t k = i + 1; k < n; ++k) {
        double const times = rows[k][i] / rows[i][i];
        for (std::size_t c = i; c <= n; ++c) rows[k][c] -= times * rows[i][c];
      }
    }
    double most = 0.0;
    for (std::size_t i = n; i-- > 0;) {
      double step = rows[i][n];
      for (std::size_t k = i + 1; k < n; ++k) step -= rows[i][k] * rows[k][n];
      step /= rows[i][i];
      rows[i][n] = step;
      auto& turn = pose_.turns[touch.turns[i]];
      auto const* const limit = turn_limit(turn.part, Motion::flexion);
      double const wanted = turn.flexion + std::clamp(step, -most_step, most_step);
      double const next = limit == nullptr ? wanted : std::clamp(wanted, limit->least, limit->most);
      most = std::max(most, std::abs(next - turn.flexion));
      turn.flexion = next;
    }
    return most;
  }

  Skeleton const& skeleton_;
  std::shared_ptr<Surface const> surface_;
  std::vector<glm::vec3> places_;
  Anatomy anatomy_;
  Pose pose_;  ///< as it is being changed
  Side near_;
  std::vector<VertexIndex> some_;
  std::vector<Touch> touches_;
};

}  // namespace

Stance stance_of(Body const& body, BodyChoice const& choice, Pose const& pose, Side near) {
  return Layer(body, choice, pose, near).lay();
}

std::vector<glm::vec3> carried(Skeleton const& skeleton, Stance const& stance,
                               std::span<glm::vec3 const> positions) {
  std::vector<glm::mat3> turns;
  turns.reserve(stance.joints.size());
  for (auto const& joint : stance.joints) turns.push_back(glm::mat3_cast(joint.rotation));
  std::vector<glm::vec3> into(positions.size());
  for (std::size_t v = 0; v < positions.size(); ++v) {
    auto const& own = skeleton.skin[v];
    glm::vec3 sum(0.0F);
    for (std::size_t i = 0; i < Following::most && own.weights.at(i) > 0; ++i) {
      auto const joint = own.joints.at(i);
      float const weight =
          static_cast<float>(own.weights.at(i)) / static_cast<float>(Following::whole);
      sum += weight * (turns[joint] * positions[v] + stance.joints[joint].move);
    }
    into[v] = sum;
  }
  return into;
}

std::shared_ptr<Surface const> posed(Body const& body, BodyChoice const& choice, Pose const& pose,
                                     Side near) {
  auto const stance = stance_of(body, choice, pose, near);
  return std::make_shared<Surface const>(
      body.skin(), carried(*body.skeleton(), stance, body.shaped(choice)->positions()),
      Surface::Sides::different);
}

std::vector<float> rest_errors(Body const& body, BodyChoice const& choice, Pose const& pose,
                               Side near) {
  Layer layer(body, choice, pose, near);
  auto const stance = layer.lay();
  return layer.errors(stance);
}

}  // namespace knotmap
