#include "pose/furniture.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <glm/geometric.hpp>

#include "pose/fastened_things.h"
#include "pose/stand.h"
#include "pose/walls.h"

namespace knotmap {
namespace {

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

constexpr float plate_m = 0.02F;      // half the thickness of seats and table tops
constexpr float seat_half_m = 0.20F;  // half the width and depth of a chair

/// A seat with its legs.
std::vector<ThingShape> seat_at(Stand const& stand, glm::vec3 const& middle, float top) {
  glm::vec3 const half{seat_half_m, plate_m, seat_half_m};
  std::vector<ThingShape> shapes{box(stand, Material::wood, middle, half)};
  add_legs(shapes, stand, middle, half, top, plate_m);
  return shapes;
}

/// The back of a chair on a seat of height `top`: two posts and two rails.
void add_back(std::vector<ThingShape>& shapes, Stand const& stand, glm::vec3 const& middle,
              float top, float height) {
  for (float const side : {-1.0F, 1.0F}) {
    shapes.push_back(box(stand, Material::wood,
                         {middle.x + side * (seat_half_m - plate_m), top + height / 2.0F, middle.z},
                         {plate_m, height / 2.0F, plate_m}));
  }
  constexpr float rail_m = 0.035F;
  constexpr std::array rails{0.52F, 1.0F};
  for (float const rail : rails) {
    shapes.push_back(box(stand, Material::wood, {middle.x, top + rail * height - rail_m, middle.z},
                         {seat_half_m - plate_m, rail_m, plate_m * 0.6F}));
  }
}

/// A chair before somebody who holds on to its back, or, kneeling, to its seat.
std::vector<ThingShape> held_chair(Stand const& stand, StandBox const& hands) {
  constexpr float seat_m = 0.45F;
  constexpr float least_back = 0.2F;
  float const top = hands.low.y;
  bool const by_back = top > seat_m + least_back;
  float const seat = by_back ? seat_m : top;
  auto middle = hands.middle();
  middle.y = seat - plate_m;
  if (by_back) middle.z += seat_half_m;
  auto shapes = seat_at(stand, middle, seat);
  constexpr float back_m = 0.42F;
  float const back = by_back ? middle.z - seat_half_m + plate_m : middle.z + seat_half_m - plate_m;
  add_back(shapes, stand, {middle.x, 0.0F, back}, seat, by_back ? top - seat : back_m);
  return shapes;
}

std::vector<ThingShape> chair(Posture const& posture, PoseThing const& thing) {
  constexpr float back_height = 0.42F;
  auto const stand = stand_of(posture);
  auto const part = extent(posture, stand, skin_of(posture, thing.part, thing.side));
  if (thing.part == RestingPart::hands) return held_chair(stand, part);
  float const top = part.low.y;
  // Somebody lies before it, the calves on the seat: its back would hide them, and its edge is a
  // hand's breadth from the knees.
  constexpr float from_knee = 0.1F;
  if (thing.part == RestingPart::calves)
    return seat_at(stand, {part.middle().x, top - plate_m, part.high.z - from_knee - seat_half_m},
                   top);
  if (thing.part != RestingPart::seat)
    return seat_at(stand, {part.middle().x, top - plate_m, part.middle().z}, top);
  // The back stands behind the buttocks, upright.
  float const rear = part.low.z - 0.02F;
  auto shapes = seat_at(stand, {part.middle().x, top - plate_m, rear + seat_half_m}, top);
  add_back(shapes, stand, {part.middle().x, 0.0F, rear - plate_m}, top, back_height);
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

/// A table that somebody lies on, the legs over its end.
std::vector<ThingShape> long_table(Posture const& posture, float top) {
  constexpr glm::vec3 half{0.4F, plate_m, 0.9F};
  constexpr float before_end = 0.04F;
  auto const stand = stand_of(posture);
  std::vector<VertexIndex> pelvis;
  auto const& skeleton = posture.skeleton();
  for (auto const v : posture.some()) {
    if (skeleton.joints[skeleton.skin[v].joints.front()].name == "pelvis") pelvis.push_back(v);
  }
  auto const seat = extent(posture, stand, pelvis);
  auto const head = skin_of(posture, RestingPart::head, PoseSide::both);
  bool const head_is_before = extent(posture, stand, head).middle().z > seat.middle().z;
  float const middle =
      head_is_before ? seat.low.z + before_end + half.z : seat.high.z - before_end - half.z;
  glm::vec3 const centre{seat.middle().x, top - plate_m, middle};
  std::vector<ThingShape> shapes{box(stand, Material::wood, centre, half)};
  add_legs(shapes, stand, centre, half, top, plate_m);
  return shapes;
}

std::vector<ThingShape> table(Posture const& posture, PoseThing const& thing, float most) {
  constexpr float half_width = 0.4F;
  constexpr float half_depth = 0.25F;
  auto const stand = stand_of(posture);
  auto const part = extent(posture, stand, skin_of(posture, thing.part, thing.side));
  float const top = std::min(part.low.y, most);
  if (thing.part == RestingPart::back) return long_table(posture, top);
  // Its edge is before the belly: forearms reach over it. Who lays the upper arm on it leans over.
  constexpr float beside = 0.08F;
  constexpr float leans_over = 0.01F;
  float const above = thing.part == RestingPart::shoulders ? leans_over : beside;
  std::vector<VertexIndex> trunk;
  auto const& skeleton = posture.skeleton();
  for (auto const v : posture.some()) {
    std::string_view const name = skeleton.joints[skeleton.skin[v].joints.front()].name;
    bool const is_trunk = name.starts_with("spine") || name == "pelvis";
    float const y = is_trunk ? posture.vertex(v).y : 0.0F;
    if (is_trunk && y > top - beside && y < top + above) trunk.push_back(v);
  }
  float const belly = trunk.empty() ? part.low.z : posture.reach(trunk, stand.to_front);
  float const edge = std::max(belly + 0.02F, part.low.z + 0.02F);
  // A hand that hangs lower than the top hangs over the far edge, which is at its wrist.
  auto const hands = skin_of(posture, RestingPart::hands, thing.side);
  constexpr float hangs = 0.04F;
  constexpr float least_depth = 0.06F;
  bool const over = thing.part == RestingPart::forearms && posture.lowest(hands) < top - hangs;
  float const depth =
      over ? std::max((part.high.z - 0.01F - edge) / 2.0F, least_depth) : half_depth;
  glm::vec3 const middle{part.middle().x * 0.5F, top - plate_m, edge + depth};
  glm::vec3 const half{half_width, plate_m, depth};
  std::vector<ThingShape> shapes{box(stand, Material::wood, middle, half)};
  add_legs(shapes, stand, middle, half, top, plate_m);
  return shapes;
}

/// A towel rolled tight, along the spine or across the body under a part.
ThingShape roll(Stand const& stand, glm::vec3 const& middle, float radius, float half_length,
                glm::quat const& turn) {
  return {.form = ThingShape::Form::cylinder,
          .material = Material::cloth,
          .centre = stand.at(middle.x, middle.y, middle.z),
          .rotation = stand.rotation() * turn,
          .half = {radius, half_length, radius}};
}

constexpr float roll_m = 0.03F;        // radius of a towel that one lies on
constexpr float roll_give_m = 0.012F;  // by which it and the back give way

ThingShape roll_under_back(Posture const& posture, PoseThing const& thing) {
  auto const stand = stand_of(posture);
  auto const back = extent(posture, stand, skin_of(posture, thing.part, PoseSide::both));
  constexpr float half_length = 0.25F;
  glm::vec3 const middle{back.middle().x, back.low.y + roll_give_m - roll_m, back.middle().z};
  return roll(stand, middle, roll_m, half_length, from_upward({0.0F, 0.0F, 1.0F}));
}

/// A stair: its edge is under the balls of the feet, or it lies under the soles.
ThingShape step(Posture const& posture, PoseThing const& thing) {
  constexpr glm::vec3 half{0.4F, 0.0F, 0.14F};
  auto const stand = stand_of(posture);
  auto const part = extent(posture, stand, skin_of(posture, thing.part, thing.side));
  float const middle =
      thing.part == RestingPart::toes ? part.low.z + half.z : part.middle().z + 0.02F;
  return box(stand, Material::wood, {part.middle().x, part.low.y / 2.0F, middle},
             {half.x, part.low.y / 2.0F, half.z});
}

ThingShape towel(Posture const& posture, PoseThing const& thing) {
  constexpr glm::vec3 half{0.17F, 0.003F, 0.28F};
  auto const stand = stand_of(posture);
  auto const part = extent(posture, stand, skin_of(posture, thing.part, thing.side));
  return box(stand, Material::cloth, {part.middle().x, part.low.y + half.y, part.middle().z}, half);
}

/// Cushions on each other from the floor to a height, as many as that takes.
std::vector<ThingShape> pile(Stand const& stand, glm::vec3 const& middle, float top) {
  constexpr float thick = 0.16F;
  constexpr float half_width = 0.18F;
  auto const count = static_cast<int>(std::ceil(top / thick));
  float const each = top / static_cast<float>(count);
  std::vector<ThingShape> cushions;
  cushions.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i)
    cushions.push_back(box(stand, Material::cloth,
                           {middle.x, (static_cast<float>(i) + 0.5F) * each, middle.z},
                           {half_width, each / 2.0F, half_width}));
  return cushions;
}

/// Whether a part and that of the other side are so far from each other that one cushion does not
/// do for both.
bool is_apart(Posture const& posture, Stand const& stand, RestingPart part) {
  if (part == RestingPart::shoulders) return false;  // they have a back between them
  constexpr float apart = 0.2F;
  auto const near = extent(posture, stand, skin_of(posture, part, PoseSide::near));
  auto const far = extent(posture, stand, skin_of(posture, part, PoseSide::far));
  return std::max(near.low.x - far.high.x, far.low.x - near.high.x) > apart;
}

bool has_table(Pose const& pose) {
  return std::any_of(pose.things.begin(), pose.things.end(),
                     [](PoseThing const& thing) { return thing.thing == Thing::table; });
}

/// Fills the room between a part and what is below it.
std::vector<ThingShape> filling(Posture const& posture, PoseThing const& thing) {
  constexpr float least = 0.012F;
  auto const stand = stand_of(posture);
  auto const skin = skin_of(posture, thing.part, thing.side);
  auto const part = extent(posture, stand, skin);
  constexpr float sinks_in = 0.012F;
  if (thing.thing == Thing::cushion && thing.side == PoseSide::both &&
      is_apart(posture, stand, thing.part)) {
    std::vector<ThingShape> cushions;
    for (auto const side : {PoseSide::near, PoseSide::far}) {
      auto const own = extent(posture, stand, skin_of(posture, thing.part, side));
      auto more = pile(stand, own.middle(), std::max(own.low.y + sinks_in, least));
      cushions.insert(cushions.end(), more.begin(), more.end());
    }
    return cushions;
  }
  // A foot stands lower than its knee: the room ends at the floor.
  float const top = part.low.y + sinks_in;
  if (top < least) return {};
  auto const middle = part.middle();
  if (thing.thing == Thing::rolled_towel) {
    // On a table a small one: under the forehead, or under the wrist of a hand that hangs over it.
    bool const table = has_table(posture.pose());
    float const radius = std::clamp(top / 2.0F, 0.03F, table ? 0.035F : 0.09F);
    float const z = table && thing.part == RestingPart::hands ? part.low.z + radius : middle.z;
    return {roll(stand, {middle.x, top - radius, z}, radius, table ? 0.12F : 0.22F,
                 from_upward({1.0F, 0.0F, 0.0F}))};
  }
  if (thing.thing == Thing::ball) {
    constexpr float smallest = 0.025F;
    constexpr float largest = 0.12F;
    float const radius = std::clamp(top / 2.0F, smallest, largest);
    return {{.form = ThingShape::Form::ball,
             .material = Material::felt,
             .centre = stand.at(middle.x, top - radius, middle.z),
             .half = glm::vec3(radius)}};
  }
  constexpr float thick = 0.16F;
  float const bottom = thing.thing == Thing::book ? 0.0F : std::max(top - thick, 0.0F);
  float const half_width = thing.thing == Thing::book ? 0.1F : 0.2F;
  float const half_depth = thing.thing == Thing::book ? 0.13F : 0.14F;
  return {box(stand, thing.thing == Thing::book ? Material::paper : Material::cloth,
              {middle.x, (top + bottom) / 2.0F, middle.z},
              {half_width, (top - bottom) / 2.0F, half_depth})};
}

/// A bar under a hand, as beside a stair, on two posts.
std::vector<ThingShape> rail(Posture const& posture, PoseThing const& thing) {
  constexpr float half_length = 0.45F;
  constexpr float thick = 0.018F;
  auto const stand = stand_of(posture);
  auto const hand = extent(posture, stand, skin_of(posture, thing.part, thing.side));
  float const height = hand.low.y - thick;
  auto const middle = hand.middle();
  std::vector<ThingShape> shapes{
      box(stand, Material::wood, {middle.x, height, middle.z}, {thick, thick, half_length})};
  for (float const end : {-half_length, half_length})
    shapes.push_back(box(stand, Material::wood,
                         {middle.x, height / 2.0F, middle.z + end - std::copysign(thick, end)},
                         {thick, height / 2.0F, thick}));
  return shapes;
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
    return {box(stand, Material::mat, {middle.x, -height / 2.0F, middle.z},
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

float lift_of_step(Posture const& posture) {
  constexpr float riser = 0.16F;
  for (auto const& thing : posture.pose().things) {
    if (thing.thing == Thing::step && thing.part == RestingPart::toes)
      return std::max(riser - top_under(posture, thing), 0.0F);
  }
  return 0.0F;
}

bool has_roll_under_back(Pose const& pose) {
  return std::any_of(pose.things.begin(), pose.things.end(), [](PoseThing const& thing) {
    return thing.thing == Thing::rolled_towel && thing.at == ThingPlace::under &&
           thing.part == RestingPart::back;
  });
}

float bottom_of_roll(Posture const& posture) {
  float const back = posture.lowest(skin_of(posture, RestingPart::back, PoseSide::both));
  return back + roll_give_m - 2.0F * roll_m;
}

std::vector<ThingShape> furniture(Posture const& posture, PoseThing const& thing, float most) {
  switch (thing.at) {
    case ThingPlace::behind:
    case ThingPlace::before:
    case ThingPlace::beside:
      return wall_of(posture, thing);
    case ThingPlace::between:
      return thing_between(posture, thing);
    case ThingPlace::held:
      return held_thing(posture, thing);
    case ThingPlace::round:
      return thing.part == RestingPart::fingers ? band_round(posture, thing)
                                                : sling(posture, thing);
    case ThingPlace::to_wall:
      return band_to_wall(posture, thing);
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
    case Thing::rail:
      return rail(posture, thing);
    case Thing::step:
      return {step(posture, thing)};
    case Thing::towel:
      return {towel(posture, thing)};
    default:
      if (thing.part == RestingPart::back) return {roll_under_back(posture, thing)};
      return filling(posture, thing);
  }
}

}  // namespace knotmap
