#include "pose/stance.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <glm/trigonometric.hpp>

#include "pose/anatomy.h"
#include "pose/resting.h"
#include "pose/skinning.h"

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
    for (std::size_t number = 0; number < pose.rests.size(); ++number) {
      auto const& rest = pose.rests[number];
      for (auto const side : sides_of(rest.side)) {
        Touch touch{.rest = number, .groups = touch_groups(body, rest.part, side)};
        for (auto const part : rest.by) {
          auto const turn = turn_for(part, side);
          if (std::find(giving_.begin(), giving_.end(), turn) == giving_.end())
            giving_.push_back(turn);
        }
        touches_.push_back(std::move(touch));
      }
    }
  }

  Stance lay() {
    constexpr double still = 0.02;  // degrees
    for (int round = 0; round < most_rounds && let_down() > still; ++round) {
    }
    std::vector<VertexIndex> all(skeleton_.skin.size());
    for (std::size_t v = 0; v < all.size(); ++v) all[v] = static_cast<VertexIndex>(v);
    return on_floor(all);
  }

  /// How far each rest is above the floor.
  std::vector<float> errors(Stance const& stance) {
    std::vector<float> worst(pose_.rests.size(), 0.0F);
    for (auto const& touch : touches_) {
      auto& most = worst[touch.rest];
      for (auto const& group : touch.groups)
        most = std::max(most, lowest(skeleton_, stance, surface_->positions(), group));
    }
    return worst;
  }

 private:
  static constexpr int most_rounds = 20;

  struct Touch {
    std::size_t rest = 0;  ///< which of Pose::rests
    TouchGroups groups;
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

  /// How far each group of each touch is above the floor.
  [[nodiscard]] std::vector<float> heights() const {
    auto const stance = on_floor(some_);
    std::vector<float> heights;
    for (auto const& touch : touches_) {
      for (auto const& group : touch.groups)
        heights.push_back(lowest(skeleton_, stance, surface_->positions(), group));
    }
    return heights;
  }

  /// One step of Gauss and Newton, damped: the flexions that bring all groups nearest to the floor
  /// together. Returns by how many degrees the one turned most was changed.
  double let_down() {
    constexpr double nudge = 0.5;     // degrees
    constexpr double most_step = 15;  // degrees
    constexpr double damping = 1e-7;  // square metres a square degree
    auto const now = heights();
    std::size_t const n = giving_.size();
    std::vector<std::vector<double>> slopes;  // of each height, by each joint
    for (auto const t : giving_) {
      auto& angle = pose_.turns[t].flexion;
      double const kept = angle;
      angle = kept + nudge;
      auto const then = heights();
      angle = kept;
      std::vector<double> slope;
      for (std::size_t h = 0; h < now.size(); ++h)
        slope.push_back(static_cast<double>(then[h] - now[h]) / nudge);
      slopes.push_back(std::move(slope));
    }
    // (J^T J + damping) step = -J^T heights, by elimination: a few joints.
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
    for (std::size_t i = n; i-- > 0;) {
      for (std::size_t k = i + 1; k < n; ++k) rows[i][n] -= rows[i][k] * rows[k][n];
      rows[i][n] /= rows[i][i];
    }
    std::vector<double> before;
    for (auto const t : giving_) before.push_back(pose_.turns[t].flexion);
    // What is lowest changes with each turn: a step that goes too far is halved.
    double const worth = squares(now);
    constexpr int most_halvings = 7;
    double share = 1.0;
    for (int halved = 0; halved < most_halvings; ++halved, share /= 2.0) {
      double most = 0.0;
      for (std::size_t i = 0; i < n; ++i) {
        auto& turn = pose_.turns[giving_[i]];
        auto const* const limit = turn_limit(turn.part, Motion::flexion);
        double const wanted = before[i] + share * std::clamp(rows[i][n], -most_step, most_step);
        turn.flexion = limit == nullptr ? wanted : std::clamp(wanted, limit->least, limit->most);
        most = std::max(most, std::abs(turn.flexion - before[i]));
      }
      if (squares(heights()) < worth) return most;
    }
    for (std::size_t i = 0; i < n; ++i) pose_.turns[giving_[i]].flexion = before[i];
    return 0.0;
  }

  [[nodiscard]] static double squares(std::vector<float> const& heights) {
    double sum = 0.0;
    for (float const height : heights) sum += static_cast<double>(height) * height;
    return sum;
  }

  Skeleton const& skeleton_;
  std::shared_ptr<Surface const> surface_;
  std::vector<glm::vec3> places_;
  Anatomy anatomy_;
  Pose pose_;  ///< as it is being changed
  Side near_;
  std::vector<VertexIndex> some_;
  std::vector<Touch> touches_;
  std::vector<std::size_t> giving_;  ///< which turns of the pose give way
};

}  // namespace

Stance stance_of(Body const& body, BodyChoice const& choice, Pose const& pose, Side near) {
  return Layer(body, choice, pose, near).lay();
}

std::shared_ptr<Surface const> posed(Body const& body, BodyChoice const& choice,
                                     Stance const& stance) {
  return std::make_shared<Surface const>(
      body.skin(), carried(*body.skeleton(), stance, body.shaped(choice)->positions()),
      Surface::Sides::different);
}

std::shared_ptr<Surface const> posed(Body const& body, BodyChoice const& choice, Pose const& pose,
                                     Side near) {
  return posed(body, choice, stance_of(body, choice, pose, near));
}

std::vector<float> rest_errors(Body const& body, BodyChoice const& choice, Pose const& pose,
                               Side near) {
  Layer layer(body, choice, pose, near);
  auto const stance = layer.lay();
  return layer.errors(stance);
}

}  // namespace knotmap
