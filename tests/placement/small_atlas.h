// Anchors, strokes and a small atlas made by hand, for the tests of placement.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <variant>

#include "atlas/atlas.h"
#include "body/the_body.h"

namespace knotmap::test {

/// {"at": a, "from": from}
inline Anchor at(std::string a, std::variant<Facing, float> from = Facing::back) {
  Anchor anchor;
  anchor.a = std::move(a);
  anchor.from = from;
  anchor.pointer = "/here";
  return anchor;
}

/// {"between": [a, b], "t": t, "from": from}
inline Anchor between(std::string a, std::string b, float t,
                      std::variant<Facing, float> from = Facing::back) {
  Anchor anchor = at(std::move(a), from);
  anchor.b = std::move(b);
  anchor.t = t;
  return anchor;
}

inline Anchor moved(Anchor anchor, float up_cm, float out_cm, float front_cm = 0.0F) {
  anchor.up_cm = up_cm;
  anchor.out_cm = out_cm;
  anchor.front_cm = front_cm;
  return anchor;
}

inline Stroke patch(Anchor anchor, float radius_cm) {
  return {{std::move(anchor)}, radius_cm};
}

inline Point point(std::string id, Anchor anchor, std::vector<Stroke> essential,
                   std::vector<Stroke> spillover = {}) {
  Point made;
  made.id = std::move(id);
  made.at = std::move(anchor);
  made.essential = std::move(essential);
  made.spillover = std::move(spillover);
  made.pointer = "/points/0";
  return made;
}

inline Region region(std::string id, Anchor seed, bool midline = false,
                     std::vector<std::string> areas = {}) {
  Region made;
  made.id = id;
  made.name = id;
  made.midline = midline;
  made.seeds = {std::move(seed)};
  made.areas = std::move(areas);
  made.pointer = "/regions/" + id;
  return made;
}

/// Two muscles (one on both sides, one of the midline), five regions, one safety area on the front
/// of the neck.
inline Atlas small_atlas() {
  Atlas atlas;
  Muscle rhomboids;
  rhomboids.id = "rhomboids";
  rhomboids.file = "muscles/rhomboids.json";
  rhomboids.sides = Sides::both;
  auto const beside_spine = moved(at("T5_spinous"), 0.0F, 4.0F);
  rhomboids.points = {
      point("rhomboids-1", beside_spine, {patch(beside_spine, 3.0F)},
            {patch(moved(at("T3_spinous"), 0.0F, 6.0F), 2.5F)}),
      point("rhomboids-2", moved(at("T6_spinous"), 0.0F, 5.0F),
            {patch(moved(at("T6_spinous"), 0.0F, 5.0F), 2.0F)}),
  };
  Muscle middle;
  middle.id = "sternalis";
  middle.file = "muscles/sternalis.json";
  middle.sides = Sides::midline;
  middle.points = {point("sternalis-1", at("sternum_mid", Facing::front),
                         {patch(at("sternum_mid", Facing::front), 3.0F)})};
  middle.points[0].sides = Sides::midline;
  atlas.muscles = {rhomboids, middle};
  atlas.regions = {region("nape", at("C5_spinous"), true, {"neck"}),
                   region("between_spine_and_shoulder_blade", beside_spine, false, {"upper_back"}),
                   region("chest", at("sternum_mid", Facing::front), true, {"chest"}),
                   region("hand", at("hand_back_centre", Facing::out), false, {"hand"}),
                   region("thigh", at("thigh_mid_front", Facing::front), false, {"thigh"})};
  SafetyArea area;
  area.id = "front_of_neck";
  area.press = Press::never;
  area.zone = {patch(moved(at("adams_apple", Facing::front), 0.0F, 1.5F), 2.5F)};
  area.pointer = "/areas/0";
  atlas.safety.areas = {area};
  atlas.safety.caps.careful_areas = {"neck", "chest"};
  return atlas;
}

}  // namespace knotmap::test
