#include "pose/walls.h"

#include <glm/geometric.hpp>

#include "pose/leaning.h"
#include "pose/stand.h"

namespace knotmap {
namespace {

/// A tall mirror in a frame, with its upper end over the head.
std::vector<ThingShape> hung_mirror(Posture const& posture, Stand const& stand, float most) {
  constexpr glm::vec3 half{0.22F, 0.5F, 0.008F};
  constexpr float rim = 0.03F;
  constexpr float over_head = 0.2F;
  auto const head = posture.skeleton().find("head");
  auto const at = head ? posture.joint_place(*head) : glm::vec3(0.0F, 1.5F, 0.0F);
  glm::vec3 const middle{glm::dot(at, stand.to_left), at.y + over_head - half.y, most + half.z};
  return {box(stand, Material::steel, middle, half),
          box(stand, Material::wood, middle + glm::vec3(0.0F, 0.0F, half.z + 0.004F),
              {half.x + rim, half.y + rim, half.z})};
}

}  // namespace

Side side_of(Posture const& posture, PoseThing const& thing) {
  return thing.side == PoseSide::far ? opposite(posture.near()) : posture.near();
}

float wall_distance(Posture const& posture, PoseThing const& thing) {
  auto const direction = direction_to(posture, thing.at, side_of(posture, thing));
  auto const touched = thing.touched ? skin_of(posture, *thing.touched, thing.side)
                                     : std::vector(posture.some().begin(), posture.some().end());
  return posture.reach(touched, direction) + metres_a_cm * static_cast<float>(thing.away_cm);
}

std::vector<ThingShape> wall_of(Posture const& posture, PoseThing const& thing) {
  auto const direction = direction_to(posture, thing.at, side_of(posture, thing));
  float const far = wall_distance(posture, thing);
  if (thing.thing == Thing::mirror)
    return hung_mirror(posture, {glm::cross(upward, direction), direction}, far);
  glm::vec3 at(0.0F);
  if (thing.touched) {
    auto const skin = skin_of(posture, *thing.touched, thing.side);
    for (auto const v : skin) at += posture.vertex(v) / static_cast<float>(skin.size());
  }
  return wall_at(posture, thing.thing, direction, far, at);
}

std::vector<ThingShape> wall_at(Posture const& posture, Thing kind, glm::vec3 const& direction,
                                float most, glm::vec3 const& at) {
  Stand const stand{glm::cross(upward, direction), direction};
  float const across = glm::dot(at, stand.to_left);
  float const floor = 0.0F;
  constexpr float half_height = 1.1F;
  if (kind != Thing::doorway) {
    // The face that the body leans on alone: from behind one sees through it.
    constexpr float half_width = 1.0F;
    auto wall = box(stand, Material::wall, {across, floor + half_height, most},
                    {half_width, half_height, 0.0F});
    wall.form = ThingShape::Form::mesh;
    auto const corner = [&](float x, float y) {
      return wall.centre + wall.rotation * glm::vec3(x * half_width, y * half_height, 0.0F);
    };
    wall.path = {corner(-1.0F, -1.0F), corner(-1.0F, 1.0F), corner(1.0F, 1.0F),
                 corner(-1.0F, -1.0F), corner(1.0F, 1.0F),  corner(1.0F, -1.0F)};
    std::vector<ThingShape> shapes{wall};
    // Its border, seen from both sides; not in the plane of the face, where the two would flicker.
    constexpr float edge = 0.012F;
    constexpr float behind_face = 0.004F;
    float const middle = most + behind_face + edge;
    for (float const side : {-1.0F, 1.0F}) {
      shapes.push_back(box(stand, Material::wall,
                           {across + side * half_width, floor + half_height, middle},
                           {edge, half_height, edge}));
      shapes.push_back(box(stand, Material::wall,
                           {across, floor + half_height + side * (half_height - edge), middle},
                           {half_width, edge, edge}));
    }
    return shapes;
  }
  // The post that is touched, the other one, and the lintel.
  constexpr float half_post = 0.05F;
  constexpr float opening = 0.85F;
  auto const middle = posture.position({});
  float const away = across >= glm::dot(middle, stand.to_left) ? 1.0F : -1.0F;
  std::vector<ThingShape> shapes;
  for (float const post : {0.0F, -away * (opening + 2.0F * half_post)}) {
    shapes.push_back(box(stand, Material::wood,
                         {across + post, floor + half_height, most + half_post},
                         {half_post, half_height, half_post}));
  }
  shapes.push_back(
      box(stand, Material::wood,
          {across - away * (opening / 2.0F + half_post), 2.0F * half_height, most + half_post},
          {opening / 2.0F + 2.0F * half_post, half_post, half_post}));
  return shapes;
}

}  // namespace knotmap
