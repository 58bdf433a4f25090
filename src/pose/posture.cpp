#include "pose/posture.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "pose/upward.h"

namespace knotmap {
namespace {

glm::quat about(double degrees, glm::vec3 const& axis) {
  return glm::angleAxis(glm::radians(static_cast<float>(degrees)), axis);
}

/// How the pelvis lies, before it is turned.
glm::quat lying(PoseRoot root, float to_near) {
  constexpr float right_angle = 90.0F;
  constexpr glm::vec3 x{1.0F, 0.0F, 0.0F};
  constexpr glm::vec3 z{0.0F, 0.0F, 1.0F};
  switch (root) {
    case PoseRoot::standing:
    case PoseRoot::sitting:
    case PoseRoot::kneeling:
      break;
    case PoseRoot::all_fours:
    case PoseRoot::on_belly:
      return about(right_angle, x);
    case PoseRoot::on_back:
      return about(-right_angle, x);
    case PoseRoot::on_near_side:
      return about(to_near * right_angle, z);
    case PoseRoot::on_far_side:
      return about(-to_near * right_angle, z);
  }
  return {1.0F, 0.0F, 0.0F, 0.0F};
}

double PartTurn::*angle_of(Motion motion) {
  switch (motion) {
    case Motion::flexion:
      return &PartTurn::flexion;
    case Motion::abduction:
      return &PartTurn::abduction;
    case Motion::rotation:
      return &PartTurn::rotation;
  }
  return &PartTurn::flexion;
}

float share(std::uint16_t weight) {
  return static_cast<float>(weight) / static_cast<float>(Following::whole);
}

}  // namespace

Posture::Posture(Body const& body, BodyChoice const& choice, Pose pose, Side near)
    : body_(&body),
      choice_(choice),
      surface_(body.shaped(choice)),
      places_(body.skeleton()->places(choice)),
      anatomy_(*body.skeleton(), places_),
      pose_(std::move(pose)),
      near_(near) {
  stance_.places = places_;
  constexpr std::size_t step = 5;
  for (std::size_t v = 0; v < skeleton().skin.size(); v += step)
    some_.push_back(static_cast<VertexIndex>(v));
  stand();
}

std::vector<Side> Posture::sides_of(PoseSide side) const {
  if (side == PoseSide::near) return {near_};
  if (side == PoseSide::far) return {opposite(near_)};
  return {Side::left, Side::right};
}

std::size_t Posture::turn_for(BodyPart part, Side side) {
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

JointAngle Posture::joint_angle(BodyPart part, Side side, Motion motion) {
  return {.turn = turn_for(part, side), .motion = motion};
}

double Posture::degrees(JointAngle const& angle) const {
  return pose_.turns[angle.turn].*angle_of(angle.motion);
}

void Posture::set(JointAngle const& angle, double degrees) {
  pose_.turns[angle.turn].*angle_of(angle.motion) = degrees;
}

void Posture::take(PartTurn const& turn) {
  for (auto const side : sides_of(turn.side)) {
    for (auto const motion : {Motion::flexion, Motion::abduction, Motion::rotation}) {
      if (turn_limit(turn.part, motion) != nullptr)
        set(joint_angle(turn.part, side, motion), turn.*angle_of(motion));
    }
  }
}

TurnLimit Posture::limits(JointAngle const& angle) const {
  auto const* const limit = turn_limit(pose_.turns[angle.turn].part, angle.motion);
  return limit == nullptr ? TurnLimit{} : *limit;
}

glm::quat Posture::root() const {
  constexpr glm::vec3 x{1.0F, 0.0F, 0.0F};
  constexpr glm::vec3 y{0.0F, 1.0F, 0.0F};
  constexpr glm::vec3 z{0.0F, 0.0F, 1.0F};
  double const to_near = near_ == Side::left ? -1.0 : 1.0;  // written for the right
  auto const at = std::find_if(pose_.turns.begin(), pose_.turns.end(),
                               [](PartTurn const& each) { return each.part == BodyPart::pelvis; });
  auto const turn = at == pose_.turns.end() ? PartTurn{.part = BodyPart::pelvis} : *at;
  auto const own = about(-to_near * turn.rotation, y) * about(to_near * turn.abduction, z) *
                   about(turn.flexion, x);
  return tilt_ * own * lying(pose_.root, static_cast<float>(to_near));
}

void Posture::stand() {
  auto const rotations = anatomy_.rotations(pose_.turns, near_);
  auto const root_rotation = root();
  stance_.joints.resize(skeleton().joints.size());
  for (std::size_t j = 0; j < stance_.joints.size(); ++j) {
    auto const& joint = skeleton().joints[j];
    auto const parent = joint.parent ? stance_.joints[*joint.parent] : Carry{root_rotation, move_};
    auto& own = stance_.joints[j];
    own.rotation = parent.rotation * rotations[j];
    own.move = parent.point(places_[j]) - own.rotation * places_[j];
  }
  carrier_.emplace(*body_, stance_);
}

glm::vec3 Posture::facing() const {
  auto const turned = root();
  bool const lies = pose_.root == PoseRoot::on_back || pose_.root == PoseRoot::on_belly ||
                    pose_.root == PoseRoot::on_near_side || pose_.root == PoseRoot::on_far_side ||
                    pose_.root == PoseRoot::all_fours;
  auto const to = turned * (lies ? glm::vec3(0.0F, 1.0F, 0.0F) : glm::vec3(0.0F, 0.0F, 1.0F));
  glm::vec3 const level(to.x, 0.0F, to.z);
  constexpr float least = 1e-3F;
  return glm::length(level) < least ? glm::vec3(0.0F, 0.0F, 1.0F) : glm::normalize(level);
}

glm::vec3 Posture::vertex(VertexIndex v) const {
  return carrier_->point(v, surface_->positions()[v]);
}

glm::vec3 Posture::position(Place const& place) const {
  auto const& corners = surface_->skin().triangles[place.triangle];
  return place.barycentric.x * vertex(corners[0]) + place.barycentric.y * vertex(corners[1]) +
         place.barycentric.z * vertex(corners[2]);
}

glm::vec3 Posture::normal(Place const& place) const {
  auto const& corners = surface_->skin().triangles[place.triangle];
  glm::vec3 sum(0.0F);
  for (glm::length_t c = 0; c < 3; ++c) {
    auto const v = corners[static_cast<std::size_t>(c)];
    auto const& own = skeleton().skin[v];
    for (std::size_t i = 0; i < Following::most && own.weights.at(i) > 0; ++i) {
      sum += place.barycentric[c] * share(own.weights.at(i)) *
             (stance_.joints[own.joints.at(i)].rotation * surface_->normals()[v]);
    }
  }
  return glm::normalize(sum);
}

float Posture::reach(std::span<VertexIndex const> vertices, glm::vec3 const& direction) const {
  float most = std::numeric_limits<float>::lowest();
  auto const positions = surface_->positions();
  bool const down = direction == -upward;
  for (auto const v : vertices) {
    most = std::max(most, down ? -carrier_->height(v, positions[v])
                               : glm::dot(carrier_->point(v, positions[v]), direction));
  }
  return most;
}

void Posture::put_down(std::span<VertexIndex const> vertices) {
  move({0.0F, -lowest(vertices), 0.0F});
}

void Posture::move(glm::vec3 const& by) {
  move_ += by;
  for (auto& joint : stance_.joints) joint.move += by;
  carrier_.emplace(*body_, stance_);
}

}  // namespace knotmap
