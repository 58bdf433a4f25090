#include "pose/leaning.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <vector>

#include <glm/geometric.hpp>

#include "pose/least_squares.h"
#include "pose/upward.h"

namespace knotmap {
namespace {

/// The middle of the volume: the sum over all triangles of the tetrahedra to the origin.
glm::vec3 middle_of_volume(Posture const& posture) {
  auto const& skin = posture.rest().skin();
  std::vector<glm::vec3> at(skin.vertex_count());
  for (std::size_t v = 0; v < at.size(); ++v) at[v] = posture.vertex(static_cast<VertexIndex>(v));
  glm::vec3 sum(0.0F);
  float volume = 0.0F;
  for (auto const& [a, b, c] : skin.triangles) {
    float const part = glm::dot(at[a], glm::cross(at[b], at[c]));
    volume += part;
    sum += part * (at[a] + at[b] + at[c]);
  }
  constexpr float corners = 4.0F;  // with the origin
  return sum / (corners * volume);
}

/// Trunk, head and legs: an arm may be held out of the way of a wall.
std::vector<VertexIndex> without_forearms(Posture const& posture) {
  auto const& skeleton = posture.skeleton();
  std::vector<bool> arm(skeleton.joints.size(), false);
  for (std::size_t j = 0; j < arm.size(); ++j) {
    auto const& joint = skeleton.joints[j];
    arm[j] = std::string_view(joint.name).starts_with("upper_arm") ||
             (joint.parent && arm[*joint.parent]);
  }
  std::vector<VertexIndex> kept;
  for (auto const v : posture.some()) {
    if (!arm[skeleton.skin[v].joints.front()]) kept.push_back(v);
  }
  return kept;
}

}  // namespace

glm::vec3 direction_to(Posture const& posture, ThingPlace at, Side side) {
  auto const facing = posture.facing();
  switch (at) {
    case ThingPlace::behind:
      return -facing;
    case ThingPlace::beside:
      return outward(side) * glm::cross(upward, facing);
    case ThingPlace::before:
    case ThingPlace::under:
    case ThingPlace::between:
    case ThingPlace::held:
    case ThingPlace::round:
    case ThingPlace::to_wall:
      break;
  }
  return facing;
}

Ball ball_at(Posture const& posture, Place const& place, RoundTool const& tool) {
  auto const out = tool.rolls ? -upward : posture.normal(place);
  return {.centre = posture.position(place) + out * (tool.radius - pressed_in_m),
          .radius = tool.radius};
}

void settle_over(Posture& posture, Place const& place, RoundTool const& tool) {
  auto const ball = ball_at(posture, place, tool);
  auto const middle = middle_of_volume(posture);
  std::vector<glm::vec3> skin;
  skin.reserve(posture.some().size());
  for (auto const v : posture.some()) skin.push_back(posture.vertex(v));
  auto const tilted = [](float across, float along) {
    return glm::normalize(glm::vec3(across, 1.0F, along));
  };
  // How high the middle is above what it rests on, when `up` is upward.
  auto const height = [&](glm::vec3 const& up) {
    float low = glm::dot(ball.centre, up) - ball.radius;
    for (auto const& at : skin) low = std::min(low, glm::dot(at, up));
    return glm::dot(middle, up) - low;
  };
  constexpr float most = 0.3F;
  constexpr float first_step = 0.08F;
  constexpr float last_step = 0.002F;
  float across = 0.0F;
  float along = 0.0F;
  float best = height(tilted(across, along));
  float step = first_step;
  while (step > last_step) {
    bool lower = false;
    for (auto const& [i, k] : {std::pair{1.0F, 0.0F}, {-1.0F, 0.0F}, {0.0F, 1.0F}, {0.0F, -1.0F}}) {
      float const a = std::clamp(across + i * step, -most, most);
      float const b = std::clamp(along + k * step, -most, most);
      float const found = height(tilted(a, b));
      if (found >= best) continue;
      best = found;
      across = a;
      along = b;
      lower = true;
    }
    if (!lower) step /= 2.0F;
  }
  auto const up = tilted(across, along);
  auto const axis = glm::cross(up, upward);
  auto const turn = glm::normalize(glm::quat(1.0F + glm::dot(up, upward), axis.x, axis.y, axis.z));
  posture.tilt(turn * posture.tilt());
  posture.stand();
}

void lean_on_ball(Posture& posture, Place const& place, RoundTool const& tool, ThingPlace at,
                  Side side) {
  auto const direction = direction_to(posture, at, side);
  auto const body = without_forearms(posture);
  auto const motion = at == ThingPlace::beside ? Motion::abduction : Motion::flexion;
  std::vector<JointAngle> const angles{posture.joint_angle(BodyPart::pelvis, Side::midline, motion),
                                       posture.joint_angle(BodyPart::spine, Side::midline, motion)};
  std::vector<Unknown> unknowns;
  std::vector<double> began;
  for (auto const& angle : angles) {
    auto const limits = posture.limits(angle);
    began.push_back(posture.degrees(angle));
    unknowns.push_back({began.back(), limits.least, limits.most});
  }
  auto const take = [&](std::span<double const> values) {
    for (std::size_t i = 0; i < angles.size(); ++i) posture.set(angles[i], values[i]);
    posture.stand();
  };
  constexpr double stiffness = 2e-4;  // metres of error a degree
  fit(unknowns,
      [&](std::span<double const> values, std::vector<double>& errors) {
        take(values);
        auto const ball = ball_at(posture, place, tool);
        float const wall = glm::dot(ball.centre, direction) + ball.radius;
        errors.clear();
        errors.push_back(
            static_cast<double>(std::max(posture.reach(body, direction) - wall, 0.0F)));
        for (std::size_t i = 0; i < values.size(); ++i)
          errors.push_back(stiffness * (values[i] - began[i]));
      },
      {.nudge = 1.0, .damping = 1e-6});
  std::vector<double> found;
  found.reserve(unknowns.size());
  for (auto const& unknown : unknowns) found.push_back(unknown.value);
  take(found);
}

}  // namespace knotmap
