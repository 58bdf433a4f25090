#include "pose/fastened_things.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

#include <glm/geometric.hpp>
#include <glm/gtc/constants.hpp>

#include "pose/hand.h"
#include "pose/leaning.h"
#include "pose/resting.h"
#include "pose/stand.h"
#include "pose/walls.h"

namespace knotmap {
namespace {

constexpr float band_m = 0.008F;  // radius of a band

glm::vec3 middle_of(Posture const& posture, std::span<VertexIndex const> skin) {
  glm::vec3 sum(0.0F);
  for (auto const v : skin) sum += posture.vertex(v);
  return sum / static_cast<float>(std::max<std::size_t>(skin.size(), 1));
}

std::vector<VertexIndex> skin_of(Posture const& posture, RestingPart part, Side side) {
  std::vector<VertexIndex> all;
  for (auto const& group : touch_groups(posture.body(), part, side))
    all.insert(all.end(), group.begin(), group.end());
  return all;
}

/// The two ends of what is between parts.
struct Ends {
  std::vector<VertexIndex> one;
  std::vector<VertexIndex> other;
};

std::vector<Ends> ends_of(Posture const& posture, PoseThing const& thing) {
  if (thing.part == thing.other)
    return {{skin_of(posture, thing.part, Side::right), skin_of(posture, thing.other, Side::left)}};
  std::vector<Ends> all;
  for (auto const side : posture.sides_of(thing.side))
    all.push_back({skin_of(posture, thing.part, side), skin_of(posture, thing.other, side)});
  return all;
}

/// A pillow or a towel that two parts press.
ThingShape pressed(Posture const& posture, Thing kind, Ends const& ends) {
  auto const one = middle_of(posture, ends.one);
  auto const other = middle_of(posture, ends.other);
  auto const to_other = glm::normalize(other - one);
  constexpr float thin = 0.06F;
  constexpr float thick = 0.24F;
  constexpr float gives = 0.02F;
  float const from = posture.reach(ends.one, to_other);
  float const to = -posture.reach(ends.other, -to_other);
  float const half = std::clamp(to - from + gives, thin, thick) / 2.0F;
  auto const middle = 0.5F * (one + other);
  auto const centre = middle + to_other * ((from + to) / 2.0F - glm::dot(middle, to_other));
  auto const along = glm::normalize(glm::cross(to_other, glm::cross(posture.facing(), to_other)));
  if (kind == Thing::ball) {
    return {.form = ThingShape::Form::ball,
            .material = Material::rubber,
            .centre = centre,
            .half = glm::vec3(half)};
  }
  if (kind == Thing::rolled_towel) {
    constexpr float half_length = 0.14F;
    return {.form = ThingShape::Form::cylinder,
            .material = Material::cloth,
            .centre = centre,
            .rotation = from_upward(along),
            .half = {half, half_length, half}};
  }
  return {.form = ThingShape::Form::box,
          .material = Material::cloth,
          .centre = centre,
          .rotation = glm::normalize(
              glm::quat_cast(glm::mat3(to_other, glm::cross(along, to_other), along))),
          .half = {half, 0.13F, 0.19F}};
}

}  // namespace

std::vector<ThingShape> thing_between(Posture const& posture, PoseThing const& thing) {
  auto const all = ends_of(posture, thing);
  std::vector<ThingShape> shapes;
  if (thing.thing == Thing::cushion || thing.thing == Thing::rolled_towel ||
      thing.thing == Thing::ball) {
    for (auto const& ends : all) shapes.push_back(pressed(posture, thing.thing, ends));
    return shapes;
  }
  bool const stick = thing.thing == Thing::stick;
  ThingShape shape{.form = ThingShape::Form::rod,
                   .material = stick ? Material::wood : Material::band,
                   .half = glm::vec3(stick ? 0.013F : band_m)};
  for (auto const& ends : all) {
    shape.path.push_back(middle_of(posture, ends.one));
    shape.path.push_back(middle_of(posture, ends.other));
  }
  if (all.size() == 2) std::swap(shape.path[2], shape.path[3]);
  if (stick && thing.part == thing.other) {
    // It is longer than the hands are apart.
    auto const over = 0.2F * glm::normalize(shape.path[1] - shape.path[0]);
    shape.path = {shape.path[0] - over, shape.path[1] + over};
  }
  return {shape};
}

std::vector<ThingShape> held_thing(Posture const& posture, PoseThing const& thing) {
  std::vector<ThingShape> shapes;
  for (auto const side : posture.sides_of(thing.side)) {
    auto const touch = HandContact(posture, Grip::hold, side, true).touch(posture);
    auto const* const end = side == Side::left ? ".L" : ".R";
    auto const index = posture.skeleton().find(std::string("index_1") + end);
    auto const little = posture.skeleton().find(std::string("little_1") + end);
    if (!index || !little) continue;
    auto const thumbward =
        glm::normalize(posture.joint_place(*index) - posture.joint_place(*little));
    auto const lying = [&](Material material, float radius, float half_length) {
      return ThingShape{.form = ThingShape::Form::cylinder,
                        .material = material,
                        .centre = touch.at + radius * touch.presses,
                        .rotation = from_upward(thumbward),
                        .half = {radius, half_length, radius}};
    };
    if (thing.thing == Thing::bottle) {
      shapes.push_back(lying(Material::rubber, 0.032F, 0.1F));
    } else if (thing.thing == Thing::mirror) {
      // A disc on a handle, seen from where the face is.
      constexpr float disc_m = 0.07F;
      constexpr float handle_m = 0.09F;
      auto handle = lying(Material::wood, 0.012F, handle_m);
      auto const head = posture.skeleton().find("head");
      auto const centre = handle.centre + (handle_m + disc_m) * thumbward;
      auto to_face = head ? posture.joint_place(*head) - centre : posture.facing();
      to_face = glm::normalize(to_face - thumbward * glm::dot(to_face, thumbward));
      shapes.push_back(handle);
      shapes.push_back({.form = ThingShape::Form::cylinder,
                        .material = Material::steel,
                        .centre = centre,
                        .rotation = from_upward(to_face),
                        .half = {disc_m, 0.006F, disc_m}});
    } else {
      shapes.push_back(lying(Material::cloth, 0.02F, 0.09F));  // a small towel, rolled
    }
  }
  return shapes;
}

std::vector<ThingShape> band_round(Posture const& posture, PoseThing const& thing) {
  constexpr float skin_m = 0.009F;  // from the middle of a finger to its skin
  std::vector<ThingShape> shapes;
  for (auto const side : posture.sides_of(thing.side)) {
    ThingShape band{
        .form = ThingShape::Form::rod, .material = Material::band, .half = glm::vec3(0.0035F)};
    for (auto const& group : touch_groups(posture.body(), thing.part, side))
      band.path.push_back(middle_of(posture, group));
    glm::vec3 middle(0.0F);
    for (auto const& corner : band.path) middle += corner / static_cast<float>(band.path.size());
    for (auto& corner : band.path) {
      auto const away = corner - middle;
      corner += skin_m * away / std::max(glm::length(away), skin_m);
    }
    band.path.push_back(band.path.front());
    shapes.push_back(std::move(band));
  }
  return shapes;
}

std::vector<ThingShape> sling(Posture const& posture, PoseThing const& thing) {
  auto const hands = std::array{skin_of(posture, RestingPart::hands, Side::right),
                                skin_of(posture, RestingPart::hands, Side::left)};
  auto const right = middle_of(posture, hands[0]);
  auto const left = middle_of(posture, hands[1]);
  bool const towel = thing.thing == Thing::rolled_towel;
  std::vector<ThingShape> shapes;
  for (auto const side : posture.sides_of(thing.side)) {
    auto const part = skin_of(posture, thing.part, side);
    auto const middle = middle_of(posture, part);
    auto const away = glm::normalize(middle - 0.5F * (right + left));
    auto const aside = glm::normalize(right - left - away * glm::dot(right - left, away));
    auto const along = glm::cross(away, aside);
    // A slice of the part as wide as a hand, seen from the hands: its two flanks and its far side.
    constexpr float half_slice = 0.04F;
    float far = 0.0F;
    float to_right = 0.0F;
    float to_left = 0.0F;
    for (auto const v : part) {
      auto const from = posture.vertex(v) - middle;
      if (std::abs(glm::dot(from, along)) > half_slice) continue;
      far = std::max(far, glm::dot(from, away));
      to_right = std::max(to_right, glm::dot(from, aside));
      to_left = std::min(to_left, glm::dot(from, aside));
    }
    float const thick = towel ? 0.016F : band_m;
    ThingShape shape{.form = ThingShape::Form::rod,
                     .material = towel ? Material::cloth : Material::band,
                     .half = glm::vec3(thick)};
    shape.path.push_back(right);
    // Half of an ellipse round the slice.
    constexpr int steps = 12;
    float const half_width = (to_right - to_left) / 2.0F + thick;
    auto const centre = middle + aside * ((to_right + to_left) / 2.0F);
    for (int i = 0; i <= steps; ++i) {
      float const turn = glm::pi<float>() * static_cast<float>(i) / static_cast<float>(steps);
      shape.path.push_back(centre + std::cos(turn) * half_width * aside +
                           std::sin(turn) * (far + thick) * away);
    }
    shape.path.push_back(left);
    shapes.push_back(std::move(shape));
  }
  return shapes;
}

std::vector<ThingShape> band_to_wall(Posture const& posture, PoseThing const& thing) {
  auto const& things = posture.pose().things;
  auto const wall = std::find_if(things.begin(), things.end(),
                                 [](PoseThing const& each) { return is_wall(each.at); });
  if (wall == things.end()) return {};
  auto const direction = direction_to(posture, wall->at, side_of(posture, *wall));
  ThingShape band{
      .form = ThingShape::Form::rod, .material = Material::band, .half = glm::vec3(band_m)};
  glm::vec3 middle(0.0F);
  auto const sides = posture.sides_of(thing.side);
  for (auto const side : sides) {
    band.path.push_back(middle_of(posture, skin_of(posture, thing.part, side)));
    middle += band.path.back() / static_cast<float>(sides.size());
  }
  band.path.insert(band.path.begin() + 1, middle);
  ThingShape knob{.form = ThingShape::Form::ball,
                  .material = Material::steel,
                  .centre = middle,
                  .half = glm::vec3(0.025F)};
  float const most = wall_distance(posture, *wall);
  fasten_to_wall(band, direction, most);
  fasten_to_wall(knob, direction, most);
  return {band, knob};
}

void fasten_to_wall(ThingShape& shape, glm::vec3 const& direction, float most) {
  auto& end = shape.form == ThingShape::Form::rod ? shape.path.at(1) : shape.centre;
  end += direction * (most - glm::dot(end, direction));
}

}  // namespace knotmap
