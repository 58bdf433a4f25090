// Zones on the real body: their size, their shape, where they must not reach.
#include "placement/zone_field.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "placement/anchors.h"
#include "placement/stroke_line.h"
#include "small_atlas.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

ZoneField zone_of(std::vector<Stroke> const& strokes, Side side = Side::right) {
  auto zone = make_zone(*the_body(), strokes, side);
  INFO((zone ? "" : to_line(zone.error())));
  REQUIRE(zone);
  CHECK(std::is_sorted(zone->vertices.begin(), zone->vertices.end()));
  CHECK(zone->vertices.size() == zone->distance.size());
  CHECK(std::all_of(zone->distance.begin(), zone->distance.end(),
                    [](float d) { return d < zone_margin; }));
  return std::move(*zone);
}

/// Square metres of a zone on the base body.
float area(std::vector<Stroke> const& strokes) {
  return area_of(the_body()->base(), zone_of(strokes));
}

float disc(float radius_cm) {
  return std::numbers::pi_v<float> * radius_cm * radius_cm * 1e-4F;
}

/// Distance from a point to the line through a limb's two bone ends.
float from_axis(glm::vec3 const& point, char const* a, char const* b) {
  auto const begin = the_body()->landmark(a)->bone;
  auto const along = the_body()->landmark(b)->bone - begin;
  float const t = std::clamp(glm::dot(point - begin, along) / glm::dot(along, along), 0.0F, 1.0F);
  return glm::distance(point, begin + t * along);
}

}  // namespace

TEST_CASE("a round patch has the area of its circle") {
  // Smaller ones lose some: between vertices (8 mm apart on the back, 12 mm on the thigh) the field
  // is linear.
  for (float const radius : {1.5F, 2.0F, 3.0F, 4.0F}) {
    INFO(radius);
    CHECK(area({patch(moved(at("T10_spinous"), 0, 5), radius)}) ==
          Approx(disc(radius)).epsilon(0.1));
    CHECK(area({patch(moved(at("T6_spinous"), 0, 4), radius)}) ==
          Approx(disc(radius)).epsilon(0.1));
    if (radius < 3.0F) continue;
    CHECK(area({patch(at("thigh_mid_front", Facing::front), radius)}) ==
          Approx(disc(radius)).epsilon(0.1));
  }
}

TEST_CASE("a stroke has the area of its line and its two round ends") {
  Stroke const stroke{{moved(at("T4_spinous"), 0, 5), moved(at("T12_spinous"), 0, 5)}, 1.5F};
  auto const places = line_on_skin(*the_body(), stroke, Side::right);
  REQUIRE(places);
  float length = 0.0F;
  for (std::size_t i = 1; i < places->size(); ++i) {
    length += glm::distance(the_body()->base().position((*places)[i - 1]),
                            the_body()->base().position((*places)[i]));
  }
  CHECK(length > 0.16F);
  CHECK(area({stroke}) == Approx(length * 0.03F + disc(1.5F)).epsilon(0.08));
}

TEST_CASE("the field of a patch is the distance from its middle less its radius") {
  auto const anchor = moved(at("T8_spinous"), 0, 5);
  auto const zone = zone_of({patch(anchor, 2.0F)});
  auto const& base = the_body()->base();
  auto const middle = base.position(*place_anchor(*the_body(), anchor, Side::right));
  for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
    float const distance = glm::distance(base.positions()[zone.vertices[i]], middle);
    CHECK(zone.distance[i] == Approx(distance - 0.02F).margin(1e-6));
  }
  CHECK(zone.at(zone.vertices.front()) == zone.distance.front());
  CHECK(zone.at(the_body()->skin()->nearest_vertex(the_body()->landmark("nose_tip")->place)) ==
        zone_margin);
}

TEST_CASE("a line bends with the body and stays on its skin") {
  auto const& base = the_body()->base();
  auto const about_arm = [](float degrees) {
    return between("humeral_head_centre", "elbow_centre", 0.6F, degrees);
  };
  for (auto const& stroke :
       {Stroke{{about_arm(0.0F), about_arm(90.0F), about_arm(180.0F)}, 1.0F},
        Stroke{{at("acromion_top", Facing::above), at("scap_inferior_angle")}, 1.0F},
        Stroke{{at("clavicle_mid", Facing::front), at("scap_spine_mid", Facing::back)}, 1.0F},
        Stroke{{at("wrist_back_mid", Facing::back), at("middle_tip", Facing::out)}, 1.0F}}) {
    INFO(stroke.line.front().a);
    auto const places = line_on_skin(*the_body(), stroke, Side::right);
    REQUIRE(places);
    REQUIRE(places->size() > 5);
    for (std::size_t i = 1; i < places->size(); ++i) {
      auto const here = base.position((*places)[i]);
      auto const before = base.position((*places)[i - 1]);
      CHECK(glm::distance(here, before) <= line_step);
      // The middle of a piece lies close to the skin.
      CHECK(base.nearest(0.5F * (here + before), 0.0015F).has_value());
    }
  }
}

TEST_CASE("a zone on the inner arm does not reach the trunk") {
  for (float const t : {0.45F, 0.6F, 0.8F}) {
    auto const zone =
        zone_of({patch(between("humeral_head_centre", "elbow_centre", t, 270.0F), 2.5F)});
    for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
      if (zone.distance[i] >= 0.0F) continue;
      auto const at = the_body()->base().positions()[zone.vertices[i]];
      CHECK(from_axis(at, "humeral_head_centre.R", "elbow_centre.R") < 0.075F);
    }
  }
}

TEST_CASE("a zone on one inner thigh does not reach the other") {
  auto const zone = zone_of({patch(between("hip_centre", "knee_centre", 0.4F, 270.0F), 4.0F)});
  CHECK(!zone.empty());
  for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
    if (zone.distance[i] >= 0.0F) continue;
    CHECK(the_body()->base().positions()[zone.vertices[i]].x < 0.0F);
  }
}

TEST_CASE("a zone of one finger does not reach its neighbour's tip") {
  auto const zone = zone_of({patch(at("middle_tip", Facing::out), 1.0F)});
  auto const& skin = *the_body()->skin();
  for (auto const* const other : {"index_tip.R", "ring_tip.R"}) {
    CHECK(zone.at(skin.nearest_vertex(the_body()->landmark(other)->place)) > 0.0F);
  }
}

TEST_CASE("left zones mirror right ones exactly, and back again") {
  std::vector<Stroke> const strokes{
      {{at("scap_spine_root"), at("acromion_top", Facing::above), at("deltoid_mid", Facing::out)},
       2.0F},
      patch(at("mastoid", Facing::out), 1.5F)};
  auto const right = zone_of(strokes, Side::right);
  auto const left = zone_of(strokes, Side::left);
  auto const& skin = *the_body()->skin();
  REQUIRE(left.vertices.size() == right.vertices.size());
  for (std::size_t i = 0; i < right.vertices.size(); ++i) {
    CHECK(left.at(skin.mirror[right.vertices[i]]) == right.distance[i]);
  }
  auto const again = mirrored(skin, left);
  CHECK(again.vertices == right.vertices);
  CHECK(again.distance == right.distance);
  auto const& base = the_body()->base();
  CHECK(area_of(base, left) == Approx(area_of(base, right)).epsilon(1e-5));
}

TEST_CASE("a zone of the midline looks the same on both sides") {
  auto const zone = zone_of(
      {Stroke{{at("sternal_notch", Facing::front), at("sternum_mid", Facing::front)}, 2.0F}},
      Side::midline);
  auto const& skin = *the_body()->skin();
  for (std::size_t i = 0; i < zone.vertices.size(); ++i) {
    CHECK(zone.at(skin.mirror[zone.vertices[i]]) == zone.distance[i]);
  }
}

TEST_CASE("several strokes make one zone: the nearest counts") {
  auto const a = patch(moved(at("T8_spinous"), 0, 4), 2.0F);
  auto const b = patch(moved(at("T9_spinous"), 0, 6), 1.0F);
  auto const both = zone_of({a, b});
  auto const only_a = zone_of({a});
  auto const only_b = zone_of({b});
  for (std::size_t i = 0; i < both.vertices.size(); ++i) {
    auto const vertex = both.vertices[i];
    CHECK(both.distance[i] == std::min(only_a.at(vertex), only_b.at(vertex)));
  }
}

TEST_CASE("no strokes make no zone, wrong ones a fault") {
  auto const none = make_zone(*the_body(), {}, Side::right);
  REQUIRE(none);
  CHECK(none->empty());
  CHECK(area_of(the_body()->base(), *none) == 0.0F);
  for (float const radius : {0.0F, -1.0F, std::nanf("")}) {
    std::vector<Stroke> const strokes{patch(at("T8_spinous"), radius)};
    auto const zone = make_zone(*the_body(), strokes, Side::right);
    REQUIRE(!zone);
    CHECK(zone.error().pointer == "/here");
  }
  std::vector<Stroke> const unknown{patch(at("elephant"), 2.0F)};
  CHECK(!make_zone(*the_body(), unknown, Side::right));
}
