#include "state/staging_view.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "state/stagings.h"

namespace knotmap {
namespace {

/// From the target to the eye.
glm::vec3 way_to_eye(View const& view) {
  float const round = glm::radians(view.azimuth);
  float const up = glm::radians(view.elevation);
  return {std::sin(round) * std::cos(up), std::sin(up), std::cos(round) * std::cos(up)};
}

/// Whether a box stands in the way of a ray.
bool is_hidden_by(ThingShape const& shape, Ray const& ray) {
  // Of a wall only one face is there, but nobody looks through it.
  if (shape.form != ThingShape::Form::box && shape.material != Material::wall) return false;
  auto const back = glm::inverse(shape.rotation);
  auto const from = back * (ray.origin - shape.centre);
  auto const along = back * ray.direction;
  float enters = 0.0F;
  float leaves = std::numeric_limits<float>::max();
  for (glm::length_t axis = 0; axis < 3; ++axis) {
    constexpr float level = 1e-6F;
    if (std::abs(along[axis]) < level) {
      if (std::abs(from[axis]) > shape.half[axis]) return false;
      continue;
    }
    float const a = (-shape.half[axis] - from[axis]) / along[axis];
    float const b = (shape.half[axis] - from[axis]) / along[axis];
    enters = std::max(enters, std::min(a, b));
    leaves = std::min(leaves, std::max(a, b));
  }
  return enters <= leaves;
}

/// How well a view shows what presses: seen at all, then how straight, then how usual the view is.
float worth_of(View const& view, Focus const& focus, Surface const& skin,
               std::vector<ThingShape> const& shapes) {
  auto const to_eye = way_to_eye(view);
  float worth = 0.25F * glm::dot(focus.out, to_eye);
  // Some spots round it: a half hidden ball is seen too.
  constexpr float apart = 0.02F;
  constexpr std::array spots{glm::vec3(0.0F), glm::vec3(apart, 0.0F, 0.0F),
                             glm::vec3(-apart, 0.0F, 0.0F), glm::vec3(0.0F, apart, 0.0F),
                             glm::vec3(0.0F, -apart, 0.0F)};
  for (auto const& spot : spots) {
    constexpr float off = 0.012F;
    Ray const ray{.origin = focus.at + spot + off * focus.out, .direction = to_eye};
    bool const hidden = skin.first_hit(ray).has_value() ||
                        std::any_of(shapes.begin(), shapes.end(), [&](ThingShape const& shape) {
                          return is_hidden_by(shape, ray);
                        });
    if (!hidden) worth += 1.0F / static_cast<float>(spots.size());
  }
  return worth;
}

}  // namespace

View view_of_staging(World const& world, BodyChoice const& choice, Staging const& staging,
                     View const& current) {
  auto const skin = world.stagings->skin(choice, staging);
  auto const box = skin->bounds();
  View view = current;
  if (staging.focus) {
    float best = std::numeric_limits<float>::lowest();
    constexpr int turns = 24;
    for (int turn = 0; turn < turns; ++turn) {
      for (float const elevation : {8.0F, 22.0F, 40.0F}) {
        View each = current;
        constexpr float whole_turn = 360.0F;
        each.azimuth = whole_turn * static_cast<float>(turn) / static_cast<float>(turns);
        each.elevation = elevation;
        // A person is known best from before, a little from above.
        float const usual = 0.15F * glm::dot(way_to_eye(each), staging.front) -
                            0.002F * std::abs(elevation - 15.0F);
        float const worth = worth_of(each, *staging.focus, *skin, staging.shapes) + usual;
        if (worth <= best) continue;
        best = worth;
        view = each;
      }
    }
  }
  view.target = (box.low + box.high) / 2.0F;
  constexpr float room = 1.06F;
  view.distance = room * glm::distance(box.low, box.high) / 2.0F /
                  std::sin(glm::radians(field_of_view_deg) / 2.0F);
  return limited(view, box);
}

}  // namespace knotmap
