#include "pose/stand.h"

#include <glm/geometric.hpp>

#include "pose/resting.h"

namespace knotmap {

Stand stand_of(Posture const& posture) {
  auto const facing = posture.facing();
  return {glm::cross(upward, facing), facing};
}

ThingShape box(Stand const& stand, Material material, glm::vec3 const& centre,
               glm::vec3 const& half) {
  return {.form = ThingShape::Form::box,
          .material = material,
          .centre = stand.at(centre.x, centre.y, centre.z),
          .rotation = stand.rotation(),
          .half = half};
}

std::vector<VertexIndex> skin_of(Posture const& posture, RestingPart part, PoseSide side) {
  std::vector<VertexIndex> all;
  for (auto const each : posture.sides_of(side)) {
    for (auto const& group : touch_groups(posture.body(), part, each))
      all.insert(all.end(), group.begin(), group.end());
  }
  return all;
}

StandBox extent(Posture const& posture, Stand const& stand, std::span<VertexIndex const> vertices) {
  return {{-posture.reach(vertices, -stand.to_left), -posture.reach(vertices, -upward),
           -posture.reach(vertices, -stand.to_front)},
          {posture.reach(vertices, stand.to_left), posture.reach(vertices, upward),
           posture.reach(vertices, stand.to_front)}};
}

}  // namespace knotmap
