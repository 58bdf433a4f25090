#include "pose/press_tool.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string_view>
#include <utility>

#include <glm/geometric.hpp>

#include "pose/leaning.h"
#include "pose/upward.h"

namespace knotmap {
namespace {

Material material_of(Tool tool) {
  switch (tool) {
    case Tool::tennis_ball:
    case Tool::two_balls:
      return Material::felt;
    case Tool::lacrosse_ball:
      return Material::rubber;
    case Tool::foam_roller:
      return Material::foam;
    default:
      return Material::sock;
  }
}

/// The joint that the skin at a place follows most, and the direction along its bone.
glm::vec3 along_limb(Posture const& posture, Place const& place) {
  auto const& skeleton = posture.skeleton();
  auto const v = posture.rest().skin().nearest_vertex(place);
  auto const joint = skeleton.skin[v].joints.front();
  auto const& made = skeleton.joints[joint];
  // To the first joint that follows it; of the last one from its parent.
  for (std::size_t j = 0; j < skeleton.joints.size(); ++j) {
    if (skeleton.joints[j].parent != joint) continue;
    auto const to = posture.joint_place(static_cast<JointIndex>(j)) - posture.joint_place(joint);
    constexpr float least = 0.02F;
    if (glm::length(to) > least) return glm::normalize(to);
  }
  if (!made.parent) return upward;
  return glm::normalize(posture.joint_place(joint) - posture.joint_place(*made.parent));
}

}  // namespace

std::optional<RoundTool> round_tool_of(Tool tool) {
  switch (tool) {
    case Tool::tennis_ball:
    case Tool::ball_in_sock:
    case Tool::two_balls:
      return RoundTool{.radius = 0.0335F};
    case Tool::lacrosse_ball:
      return RoundTool{.radius = 0.0315F};
    case Tool::foam_roller:
      return RoundTool{.radius = 0.075F, .rolls = true};
    case Tool::rolled_towel:
      return RoundTool{.radius = 0.04F, .rolls = true};
    case Tool::fingers:
    case Tool::cane:
    case Tool::none:
      break;
  }
  return std::nullopt;
}

std::vector<ThingShape> round_tool(Posture const& posture, Place const& place, Tool tool) {
  auto const round = round_tool_of(tool).value_or(RoundTool{});
  float const radius = round.radius;
  auto const ball = ball_at(posture, place, round);
  if (round.rolls) {
    auto const axis = across_from(glm::cross(along_limb(posture, place), upward), upward);
    constexpr float half_length = 0.225F;
    return {{.form = ThingShape::Form::cylinder,
             .material = material_of(tool),
             .centre = ball.centre,
             .rotation = from_upward(axis),
             .half = {radius, half_length, radius}}};
  }
  std::vector<ThingShape> balls{{.form = ThingShape::Form::ball,
                                 .material = material_of(tool),
                                 .centre = ball.centre,
                                 .half = glm::vec3(radius)}};
  if (tool == Tool::two_balls) {
    auto other = balls.front();
    other.centre = ball_at(posture, posture.rest().skin().mirrored(place), round).centre;
    balls.push_back(other);
  }
  return balls;
}

glm::vec3 sock_hold(Posture const& posture, Side side) {
  auto const girdle = posture.skeleton().find(side == Side::left ? "collarbone.L" : "collarbone.R");
  auto const shoulder = posture.skeleton().find(side == Side::left ? "upper_arm.L" : "upper_arm.R");
  auto const between = girdle && shoulder
                           ? 0.5F * (posture.joint_place(*girdle) + posture.joint_place(*shoulder))
                           : glm::vec3(0.0F);
  // Before the chest, however far that is.
  auto const front = posture.facing();
  auto const aside = glm::cross(upward, front);
  constexpr float below = 0.06F;
  constexpr float beside = 0.05F;
  constexpr float fist = 0.05F;
  float furthest = 0.0F;
  auto const& skeleton = posture.skeleton();
  for (auto const v : posture.some()) {
    if (!skeleton.joints[skeleton.skin[v].joints.front()].name.starts_with("spine")) continue;
    auto const away = posture.vertex(v) - between;
    if (std::abs(glm::dot(away, aside)) > beside || away.y > 0.0F || away.y < -2.0F * below)
      continue;
    furthest = std::max(furthest, glm::dot(away, front));
  }
  return between + (furthest + fist) * front - below * upward;
}

ThingShape sock(Posture const& posture, Place const& place, RoundTool const& tool,
                glm::vec3 const& hold) {
  auto const ball = ball_at(posture, place, tool);
  auto const front = posture.facing();
  ThingShape shape{
      .form = ThingShape::Form::rod, .material = Material::sock, .half = glm::vec3(0.014F)};
  // Up the back, over the top of the shoulder: the highest skin between ball and hand.
  constexpr float step = 0.02F;
  constexpr float off = 0.014F;
  constexpr std::array under_it{"spine", "neck", "collarbone", "shoulder_blade", "upper_arm"};
  std::vector<VertexIndex> trunk;
  auto const& skeleton = posture.skeleton();
  for (auto const v : posture.some()) {
    std::string_view const name = skeleton.joints[skeleton.skin[v].joints.front()].name;
    if (std::any_of(under_it.begin(), under_it.end(),
                    [&](char const* const part) { return name.starts_with(part); }))
      trunk.push_back(v);
  }
  shape.path.push_back(ball.centre);
  auto const span = hold - ball.centre;
  // Aside while it is behind the back, so that it crosses the shoulder and not the neck.
  auto const beside = glm::cross(upward, front);
  float const aside = glm::dot(span, beside);
  int const steps = std::max(static_cast<int>(glm::length(span) / step), 4);
  for (int i = 1; i < steps; ++i) {
    float const t = static_cast<float>(i) / static_cast<float>(steps);
    auto at = ball.centre + t * span + (std::min(2.0F * t, 1.0F) - t) * aside * beside;
    // The skin over this spot, and two fingers beside it.
    float top = at.y;
    for (auto const v : trunk) {
      auto const skin = posture.vertex(v);
      auto const away = skin - at;
      constexpr float two_fingers = 0.03F;
      if (std::abs(away.x) < two_fingers && std::abs(away.z) < two_fingers)
        top = std::max(top, skin.y + off);
    }
    at.y = top;
    shape.path.push_back(at);
  }
  shape.path.push_back(hold + 0.02F * front);
  return shape;
}

ThingShape helping_hand(Posture const& posture, Place const& place, Grip grip) {
  auto const side = opposite(posture.near());
  auto const& skeleton = posture.skeleton();
  // A hand like the person's own, closed for the grip, apart from the body.
  Pose free;
  Posture other(posture.body(), posture.choice(), free, posture.near());
  HandContact const contact(other, grip, side, false);
  contact.close(other);
  other.stand();
  auto const touch = contact.touch(other);
  // With the forearm: a hand alone is taken for a thing.
  std::vector<bool> hand(skeleton.joints.size(), false);
  for (std::size_t j = 0; j < hand.size(); ++j) {
    auto const& joint = skeleton.joints[j];
    hand[j] = joint.name == (side == Side::left ? "forearm.L" : "forearm.R") ||
              (joint.parent && hand[*joint.parent]);
  }
  auto const wrist = skeleton.find(side == Side::left ? "hand.L" : "hand.R");
  auto const out = posture.normal(place);
  // The wrist is away from the skin, and rather above than below.
  auto const back = glm::normalize(other.joint_place(*wrist) - touch.at);
  auto const turn_to = [](glm::vec3 const& first, glm::vec3 const& second) {
    auto const x = glm::normalize(first);
    auto const z = glm::normalize(glm::cross(x, second));
    return glm::mat3(x, glm::cross(z, x), z);
  };
  constexpr float slope = 0.55F;
  auto const away = glm::normalize(out + slope * across_from(upward, out));
  auto const turn = turn_to(-out, away) * glm::transpose(turn_to(touch.presses, back));
  auto const at = posture.position(place);
  ThingShape shape{.form = ThingShape::Form::mesh, .material = Material::hand};
  auto const placed = [&](VertexIndex v) { return at + turn * (other.vertex(v) - touch.at); };
  std::set<std::pair<VertexIndex, VertexIndex>> rim;  // edges that one triangle alone has
  for (auto const& corners : posture.rest().skin().triangles) {
    bool const all = std::all_of(corners.begin(), corners.end(), [&](VertexIndex v) {
      return hand[skeleton.skin[v].joints.front()];
    });
    if (!all) continue;
    for (std::size_t i = 0; i < corners.size(); ++i) {
      shape.path.push_back(placed(corners.at(i)));
      auto const next = corners.at((i + 1) % corners.size());
      if (rim.erase({next, corners.at(i)}) == 0) rim.emplace(corners.at(i), next);
    }
  }
  // The arm ends at the elbow, closed.
  glm::vec3 middle(0.0F);
  for (auto const& [a, b] : rim) middle += placed(a) / static_cast<float>(rim.size());
  for (auto const& [a, b] : rim) {
    for (auto const& corner : {placed(b), placed(a), middle}) shape.path.push_back(corner);
  }
  return shape;
}

}  // namespace knotmap
