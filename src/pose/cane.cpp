#include "pose/cane.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/gtc/constants.hpp>
#include <glm/gtc/quaternion.hpp>
#include <glm/trigonometric.hpp>

#include "pose/skin_samples.h"
#include "pose/upward.h"

namespace knotmap {
namespace {

constexpr float rod_radius = 0.011F;  // metres

/// The skin of all but the arms that hold, moved outward by `off`.
SkinSamples skin_without(Posture const& posture, std::vector<Side> const& holding, float off) {
  auto const& skeleton = posture.skeleton();
  auto const holds = [&](std::string_view joint) {
    constexpr std::array arm{"upper_arm", "forearm", "hand", "thumb",
                             "index",     "middle",  "ring", "little"};
    return std::any_of(holding.begin(), holding.end(), [&](Side side) {
      return joint.ends_with(side == Side::left ? ".L" : ".R") &&
             std::any_of(arm.begin(), arm.end(),
                         [&](char const* const part) { return joint.starts_with(part); });
    });
  };
  std::vector<bool> left_out;
  for (auto const& joint : skeleton.joints) left_out.push_back(holds(joint.name));
  std::vector<glm::vec3> at;
  std::vector<glm::vec3> out;
  for (auto const v : posture.some()) {
    auto const joint = skeleton.skin[v].joints.front();
    if (left_out[joint]) continue;
    out.push_back(posture.carry(joint).rotation * posture.rest().normals()[v]);
    at.push_back(posture.vertex(v) + off * out.back());
  }
  return {at, out};
}

/// How deep a point is in a box, metres; 0 outside.
float depth_in_box(ThingShape const& box, glm::vec3 const& point, float off) {
  auto const at = glm::conjugate(box.rotation) * (point - box.centre);
  auto const deep = box.half + off - glm::abs(at);
  return std::max(std::min({deep.x, deep.y, deep.z}), 0.0F);
}

/// What a cane keeps out of.
struct Obstacles {
  SkinSamples skin;  ///< moved outward by `off`
  std::vector<ThingShape> boxes;
  float off = 0.0F;

  [[nodiscard]] float depth(glm::vec3 const& point) const {
    float deep = skin.depth(point);
    for (auto const& box : boxes) deep = std::max(deep, depth_in_box(box, point, off));
    return deep;
  }
};

/// How deep the rod is in any of them, metres; the tip does not count, as it presses into the skin.
float deepest(Cane const& cane, Obstacles const& obstacles) {
  constexpr float tip = 0.06F;
  constexpr float step = 0.015F;
  auto const& path = cane.shape.path;
  float deep = 0.0F;
  float passed = 0.0F;
  for (std::size_t i = 0; i + 1 < path.size(); ++i) {
    float const length = glm::distance(path[i], path[i + 1]);
    int const parts = std::max(static_cast<int>(length / step), 1);
    for (int part = 0; part < parts; ++part) {
      float const t = static_cast<float>(part) / static_cast<float>(parts);
      if (passed + t * length < tip) continue;
      deep = std::max(deep, obstacles.depth(glm::mix(path[i], path[i + 1], t)));
    }
    passed += length;
  }
  return std::max(deep, obstacles.depth(path.back()));
}

/// Turns to try, the least first.
std::vector<CaneTurn> turns_to_try() {
  constexpr int most_tilt = 50;
  constexpr int most_swing = 60;
  constexpr int step = 5;
  std::vector<CaneTurn> turns;
  for (int tilt = -most_tilt; tilt <= most_tilt; tilt += step) {
    for (int swing = -most_swing; swing <= most_swing; swing += step) {
      turns.push_back({.tilt = glm::radians(static_cast<float>(tilt)),
                       .swing = glm::radians(static_cast<float>(swing))});
    }
  }
  auto const size = [](CaneTurn const& turn) { return std::hypot(turn.tilt, turn.swing); };
  std::stable_sort(turns.begin(), turns.end(),
                   [&](CaneTurn const& a, CaneTurn const& b) { return size(a) < size(b); });
  return turns;
}

}  // namespace

Cane cane_at(Posture const& posture, Place const& place, CaneTurn const& turn) {
  constexpr float hook = 0.125F;      // radius of the bend
  constexpr float past_half = 0.45F;  // radians that the bend goes on after half a turn
  constexpr float shaft = 0.55F;
  auto const at = posture.position(place);
  auto const normal = posture.normal(place);
  auto const front = posture.facing();
  auto const near_side = outward(posture.near()) * glm::cross(upward, front);
  // Over the shoulder; where that is too far, round the waist; on top of the shoulder to the front.
  auto const chest = posture.skeleton().find("spine_4");
  bool const low = chest && at.y < posture.joint_place(*chest).y;
  constexpr float on_top = 0.6F;
  auto const to = low ? near_side : normal.y > on_top ? front : upward;
  auto const over_skin = glm::angleAxis(turn.swing, normal) * across_from(to, normal);
  auto const out = std::cos(turn.tilt) * normal - std::sin(turn.tilt) * over_skin;
  auto const over = std::cos(turn.tilt) * over_skin + std::sin(turn.tilt) * normal;
  Cane cane{.shape = {.form = ThingShape::Form::rod,
                      .material = Material::steel,
                      .half = glm::vec3(rod_radius)}};
  auto& path = cane.shape.path;
  path.push_back(at - 0.004F * out);
  constexpr int steps = 20;
  float const bend = glm::pi<float>() + past_half;
  glm::vec3 direction = out;
  for (int i = 0; i <= steps; ++i) {
    float const t = bend * static_cast<float>(i) / static_cast<float>(steps);
    path.push_back(at + 0.02F * out + hook * (std::sin(t) * out + (1.0F - std::cos(t)) * over));
    direction = std::cos(t) * out + std::sin(t) * over;
  }
  auto const begin = path.back();
  path.push_back(begin + shaft * direction);
  constexpr float upper = 0.14F;
  constexpr float lower = 0.42F;
  cane.upper_hold = begin + upper * direction;
  cane.lower_hold = begin + lower * direction;
  return cane;
}

CaneTurn clear_turn(Posture const& posture, Place const& place, std::vector<Side> const& holding,
                    std::vector<ThingShape> const& things) {
  constexpr float between = 0.004F;
  constexpr float off = rod_radius + between;
  Obstacles obstacles{.skin = skin_without(posture, holding, off), .boxes = {}, .off = off};
  std::copy_if(things.begin(), things.end(), std::back_inserter(obstacles.boxes),
               [](ThingShape const& thing) { return thing.form == ThingShape::Form::box; });
  CaneTurn best;
  float least = std::numeric_limits<float>::max();
  for (auto const& turn : turns_to_try()) {
    float const deep = deepest(cane_at(posture, place, turn), obstacles);
    if (deep == 0.0F) return turn;
    if (deep >= least) continue;
    least = deep;
    best = turn;
  }
  return best;
}

}  // namespace knotmap
