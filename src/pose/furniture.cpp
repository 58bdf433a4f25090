#include "pose/furniture.h"

#include <algorithm>
#include <array>

#include <glm/geometric.hpp>

#include "pose/leaning.h"
#include "pose/resting.h"
#include "pose/upward.h"

namespace knotmap {
namespace {

/// Axes in which a thing stands: x to its left, y upward, z to where the body faces.
struct Stand {
  glm::vec3 to_left{1.0F, 0.0F, 0.0F};
  glm::vec3 to_front{0.0F, 0.0F, 1.0F};

  [[nodiscard]] glm::quat rotation() const {
    return glm::normalize(glm::quat_cast(glm::mat3(to_left, upward, to_front)));
  }
  [[nodiscard]] glm::vec3 at(float x, float y, float z) const {
    return x * to_left + y * upward + z * to_front;
  }
};

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

/// The skin that a part of both or one side consists of.
std::vector<VertexIndex> skin_of(Posture const& posture, RestingPart part, PoseSide side) {
  std::vector<VertexIndex> all;
  for (auto const each : posture.sides_of(side)) {
    for (auto const& group : touch_groups(posture.body(), part, each))
      all.insert(all.end(), group.begin(), group.end());
  }
  return all;
}

/// The box around some skin along the axes of a stand.
struct Extent {
  glm::vec3 low{0.0F};
  glm::vec3 high{0.0F};

  [[nodiscard]] glm::vec3 middle() const { return 0.5F * (low + high); }
};

Extent extent(Posture const& posture, Stand const& stand, std::span<VertexIndex const> vertices) {
  return {{-posture.reach(vertices, -stand.to_left), -posture.reach(vertices, -upward),
           -posture.reach(vertices, -stand.to_front)},
          {posture.reach(vertices, stand.to_left), posture.reach(vertices, upward),
           posture.reach(vertices, stand.to_front)}};
}

/// Four legs under a plate.
void add_legs(std::vector<ThingShape>& shapes, Stand const& stand, glm::vec3 const& middle,
              glm::vec3 const& half, float top, float thick) {
  float const height = top - thick;
  for (auto const& [i, k] : {std::pair{1.0F, 1.0F}, {1.0F, -1.0F}, {-1.0F, 1.0F}, {-1.0F, -1.0F}}) {
    shapes.push_back(
        box(stand, Material::wood,
            {middle.x + i * (half.x - thick), height / 2.0F, middle.z + k * (half.z - thick)},
            {thick, height / 2.0F, thick}));
  }
}

constexpr float plate_m = 0.02F;  // half the thickness of seats and table tops

std::vector<ThingShape> chair(Posture const& posture, PoseThing const& thing) {
  constexpr float half_width = 0.22F;
  constexpr float back_height = 0.42F;
  auto const stand = stand_of(posture);
  auto const seat = extent(posture, stand, skin_of(posture, thing.part, thing.side));
  std::vector<ThingShape> shapes;
  float const top = seat.low.y;
  if (thing.part != RestingPart::seat) {
    // Somebody lies before it, the calves on the seat: its back would hide them.
    glm::vec3 const middle{seat.middle().x, top - plate_m, seat.middle().z};
    shapes.push_back(box(stand, Material::wood, middle, {half_width, plate_m, half_width}));
    add_legs(shapes, stand, middle, {half_width, plate_m, half_width}, top, plate_m);
    return shapes;
  }
  // The back stands behind the buttocks, upright.
  float const rear = seat.low.z - 0.02F;
  glm::vec3 const middle{seat.middle().x, top - plate_m, rear + half_width};
  glm::vec3 const half{half_width, plate_m, half_width};
  shapes.push_back(box(stand, Material::wood, middle, half));
  add_legs(shapes, stand, middle, half, top, plate_m);
  for (float const side : {-1.0F, 1.0F}) {
    shapes.push_back(
        box(stand, Material::wood,
            {middle.x + side * (half_width - plate_m), top + back_height / 2.0F, rear - plate_m},
            {plate_m, back_height / 2.0F, plate_m}));
  }
  constexpr std::array rails{0.22F, 0.34F};
  for (float const rail : rails) {
    shapes.push_back(box(stand, Material::wood, {middle.x, top + rail, rear - plate_m},
                         {half_width - plate_m, 0.035F, plate_m * 0.6F}));
  }
  return shapes;
}

std::vector<ThingShape> stool(Posture const& posture, PoseThing const& thing) {
  constexpr float half_width = 0.17F;
  auto const stand = stand_of(posture);
  auto const part = extent(posture, stand, skin_of(posture, thing.part, thing.side));
  glm::vec3 const middle{part.middle().x, part.low.y - plate_m, part.middle().z};
  glm::vec3 const half{half_width, plate_m, half_width};
  std::vector<ThingShape> shapes{box(stand, Material::wood, middle, half)};
  if (part.low.y > 3.0F * plate_m) add_legs(shapes, stand, middle, half, part.low.y, plate_m);
  return shapes;
}

std::vector<ThingShape> table(Posture const& posture, PoseThing const& thing, float most) {
  constexpr float half_width = 0.4F;
  constexpr float half_depth = 0.25F;
  auto const stand = stand_of(posture);
  auto const part = extent(posture, stand, skin_of(posture, thing.part, thing.side));
  float const top = std::min(part.low.y, most);
  // Its edge is before the belly: forearms reach over it.
  std::vector<VertexIndex> trunk;
  auto const& skeleton = posture.skeleton();
  for (auto const v : posture.some()) {
    std::string_view const name = skeleton.joints[skeleton.skin[v].joints.front()].name;
    bool const is_trunk = name.starts_with("spine") || name == "pelvis";
    float const y = is_trunk ? posture.vertex(v).y : 0.0F;
    constexpr float beside = 0.08F;
    if (is_trunk && std::abs(y - top) < beside) trunk.push_back(v);
  }
  float const belly = trunk.empty() ? part.low.z : posture.reach(trunk, stand.to_front);
  float const edge = std::max(belly + 0.02F, part.low.z + 0.02F);
  glm::vec3 const middle{part.middle().x * 0.5F, top - plate_m, edge + half_depth};
  glm::vec3 const half{half_width, plate_m, half_depth};
  std::vector<ThingShape> shapes{box(stand, Material::wood, middle, half)};
  add_legs(shapes, stand, middle, half, top, plate_m);
  return shapes;
}

/// Fills the room between a part and what is below it.
std::vector<ThingShape> filling(Posture const& posture, PoseThing const& thing) {
  constexpr float least = 0.012F;
  auto const stand = stand_of(posture);
  auto const skin = skin_of(posture, thing.part, thing.side);
  auto const part = extent(posture, stand, skin);
  // A foot stands lower than its knee: the room ends at the floor.
  constexpr float sinks_in = 0.012F;
  float const top = part.low.y + sinks_in;
  if (top < least) return {};
  auto const middle = part.middle();
  if (thing.thing == Thing::rolled_towel) {
    float const radius = std::clamp(top / 2.0F, 0.03F, 0.09F);
    return {{.form = ThingShape::Form::cylinder,
             .material = Material::cloth,
             .centre = stand.at(middle.x, top - radius, middle.z),
             .rotation = stand.rotation() * glm::angleAxis(1.5707963F, glm::vec3(0.0F, 0.0F, 1.0F)),
             .half = {radius, 0.22F, radius}}};
  }
  constexpr float thick = 0.16F;
  float const bottom = thing.thing == Thing::book ? 0.0F : std::max(top - thick, 0.0F);
  float const half_width = thing.thing == Thing::book ? 0.1F : 0.2F;
  float const half_depth = thing.thing == Thing::book ? 0.13F : 0.14F;
  return {box(stand, thing.thing == Thing::book ? Material::paper : Material::cloth,
              {middle.x, (top + bottom) / 2.0F, middle.z},
              {half_width, (top - bottom) / 2.0F, half_depth})};
}

std::vector<ThingShape> between(Posture const& posture, PoseThing const& thing) {
  auto const middle_of = [&](RestingPart part, Side side) {
    glm::vec3 sum(0.0F);
    std::size_t count = 0;
    for (auto const& group : touch_groups(posture.body(), part, side)) {
      for (auto const v : group) sum += posture.vertex(v);
      count += group.size();
    }
    return sum / static_cast<float>(std::max<std::size_t>(count, 1));
  };
  bool const stick = thing.thing == Thing::stick;
  ThingShape shape{.form = ThingShape::Form::rod,
                   .material = stick ? Material::wood : Material::band,
                   .half = glm::vec3(stick ? 0.013F : 0.008F)};
  if (thing.part == thing.other) {
    auto const one = middle_of(thing.part, Side::right);
    auto const other = middle_of(thing.other, Side::left);
    auto const over = stick ? 0.2F * glm::normalize(other - one) : glm::vec3(0.0F);
    shape.path = {one - over, other + over};
  } else {
    auto const sides = posture.sides_of(thing.side);
    for (auto const side : sides) {
      shape.path.push_back(middle_of(thing.part, side));
      shape.path.push_back(middle_of(thing.other, side));
    }
    if (sides.size() == 2) std::swap(shape.path[2], shape.path[3]);
  }
  return {shape};
}

std::vector<ThingShape> bedding(Posture const& posture, Thing kind) {
  auto const stand = stand_of(posture);
  auto const whole = extent(posture, stand, posture.some());
  auto const middle = whole.middle();
  bool const bed = kind == Thing::bed;
  float const height = bed ? 0.45F : 0.012F;
  constexpr float beyond = 0.12F;
  float const half_long = std::max((whole.high.z - whole.low.z) / 2.0F + beyond, bed ? 1.0F : 0.9F);
  float const half_wide = bed ? 0.5F : 0.32F;
  if (!bed)
    return {box(stand, Material::foam, {middle.x, -height / 2.0F, middle.z},
                {std::max(half_wide, (whole.high.x - whole.low.x) / 2.0F * 0.9F), height / 2.0F,
                 half_long})};
  constexpr float mattress = 0.2F;
  std::vector<ThingShape> shapes{box(stand, Material::cloth, {middle.x, -mattress / 2.0F, middle.z},
                                     {half_wide, mattress / 2.0F, half_long})};
  shapes.push_back(box(stand, Material::wood, {middle.x, -(mattress + height) / 2.0F, middle.z},
                       {half_wide, (height - mattress) / 2.0F, half_long}));
  return shapes;
}

}  // namespace

float top_under(Posture const& posture, PoseThing const& thing) {
  return posture.lowest(skin_of(posture, thing.part, thing.side));
}

float height_of_bed(Pose const& pose) {
  for (auto const& thing : pose.things) {
    if (thing.thing == Thing::bed) return 0.45F;
    if (thing.thing == Thing::mat) return 0.012F;
  }
  return 0.0F;
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
    // Its border, seen from both sides.
    constexpr float edge = 0.012F;
    for (float const side : {-1.0F, 1.0F}) {
      shapes.push_back(box(stand, Material::wall,
                           {across + side * half_width, floor + half_height, most + edge},
                           {edge, half_height, edge}));
      shapes.push_back(box(stand, Material::wall,
                           {across, floor + half_height + side * (half_height - edge), most + edge},
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

std::vector<ThingShape> furniture(Posture const& posture, PoseThing const& thing, float most) {
  switch (thing.at) {
    case ThingPlace::behind:
    case ThingPlace::before:
    case ThingPlace::beside: {
      auto const side = thing.side == PoseSide::far ? opposite(posture.near()) : posture.near();
      auto const direction = direction_to(posture, thing.at, side);
      float const far = posture.reach(posture.some(), direction);
      return wall_at(posture, thing.thing, direction, far, glm::vec3(0.0F));
    }
    case ThingPlace::between:
      return between(posture, thing);
    case ThingPlace::under:
      break;
  }
  switch (thing.thing) {
    case Thing::chair:
      return chair(posture, thing);
    case Thing::stool:
      return stool(posture, thing);
    case Thing::table:
      return table(posture, thing, most);
    case Thing::bed:
    case Thing::mat:
      return bedding(posture, thing.thing);
    default:
      return filling(posture, thing);
  }
}

}  // namespace knotmap
