// Anchors on the real body: which skin they find, from which side, and what goes wrong.
#include "placement/anchors.h"

#include <cmath>

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "small_atlas.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

Place placed(Anchor const& anchor, Side side = Side::right) {
  auto const place = place_anchor(*the_body(), anchor, side);
  INFO((place ? "" : to_line(place.error())));
  REQUIRE(place);
  return *place;
}

glm::vec3 spot(Anchor const& anchor, Side side = Side::right) {
  return the_body()->base().position(placed(anchor, side));
}

glm::vec3 facing(Anchor const& anchor) {
  return face_normal(the_body()->base(), placed(anchor).triangle);
}

glm::vec3 skin_of(char const* landmark) {
  auto const* const found = the_body()->landmark(landmark);
  REQUIRE(found != nullptr);
  return the_body()->base().position(found->place);
}

Fault fault_of(Anchor const& anchor) {
  auto const place = place_anchor(*the_body(), anchor, Side::right);
  REQUIRE(!place);
  CHECK(place.error().pointer == "/here");
  CHECK(!place.error().remedy.empty());
  return place.error();
}

}  // namespace

TEST_CASE("an anchor at a landmark is the landmark's own place") {
  for (auto const* const id : {"C7_spinous", "T5_spinous", "T12_spinous", "L4_spinous"}) {
    INFO(id);
    CHECK(glm::distance(spot(at(id), Side::midline), skin_of(id)) < 0.001F);
  }
  CHECK(glm::distance(spot(at("scap_spine_root")), skin_of("scap_spine_root.R")) < 0.001F);
  CHECK(glm::distance(spot(at("ASIS", Facing::front)), skin_of("ASIS.R")) < 0.001F);
}

TEST_CASE("the skin found faces the side that it is sought from") {
  auto const waist = [](Facing from) {
    return moved(between("T12_spinous", "navel", 0.5F, from), 0, 4);
  };
  CHECK(facing(waist(Facing::front)).z > 0.0F);
  CHECK(facing(waist(Facing::back)).z < 0.0F);
  CHECK(facing(waist(Facing::out)).x < 0.0F);  // out is the body's right here: -x
  CHECK(spot(waist(Facing::front)).z > spot(waist(Facing::back)).z + 0.1F);
  CHECK(spot(waist(Facing::out)).x < spot(waist(Facing::front)).x - 0.03F);
  auto const shoulder = at("acromion_top", Facing::above);
  CHECK(facing(shoulder).y > 0.0F);
  CHECK(facing(at("sole_centre", Facing::below)).y < 0.0F);
  CHECK(facing(at("thigh_mid_in", Facing::in)).x > 0.0F);  // the inner side of the right thigh
}

TEST_CASE("offsets move along the body's axes, out is away from the midline") {
  auto const spine = skin_of("T5_spinous");
  auto const out = spot(moved(at("T5_spinous"), 0.0F, 5.0F));
  CHECK(out.x == Approx(-0.05).margin(1e-5));
  CHECK(out.y == Approx(spine.y).margin(1e-5));
  auto const up = spot(moved(at("T5_spinous"), 3.0F, 0.0F), Side::midline);
  CHECK(up.y == Approx(spine.y + 0.03).margin(1e-5));
  auto const front = spot(moved(at("acromion_top", Facing::above), 0.0F, 0.0F, 2.0F));
  CHECK(front.z == Approx(skin_of("acromion_top.R").z + 0.02).margin(1e-5));
}

TEST_CASE("between two landmarks t runs from the first to the second") {
  auto const a = skin_of("C7_spinous");
  auto const b = skin_of("T12_spinous");
  for (float const t : {0.0F, 0.25F, 0.5F, 1.0F}) {
    auto const found = spot(between("C7_spinous", "T12_spinous", t), Side::midline);
    CHECK(found.y == Approx(a.y + t * (b.y - a.y)).margin(1e-5));
    CHECK(found.x == 0.0F);
  }
}

TEST_CASE("an arm beside the trunk is not met") {
  // A line to the side through the trunk at the height of the elbow also crosses the arm.
  auto const trunk = spot(at("waist_side", Facing::out));
  CHECK(std::abs(trunk.x) < 0.22F);
  CHECK(glm::distance(trunk, skin_of("waist_side.R")) < 0.01F);
}

TEST_CASE("degrees run about a limb: 0 front, 90 out, 180 back, 270 in") {
  auto const& body = *the_body();
  for (auto const& [a, b] :
       {std::pair("humeral_head_centre", "elbow_centre"), std::pair("hip_centre", "knee_centre"),
        std::pair("knee_centre", "ankle_centre")}) {
    INFO(a);
    auto const begin = body.landmark(std::string(a) + ".R")->bone;
    auto const end = body.landmark(std::string(b) + ".R")->bone;
    float const t = 0.6F;
    auto const axis = glm::normalize(end - begin);
    auto const centre = begin + t * (end - begin);
    auto const way = [&](float degrees) {
      auto const found = spot(between(a, b, t, degrees)) - centre;
      CHECK(std::abs(glm::dot(found, axis)) < 1e-4F);  // square to the limb
      CHECK(glm::length(found) < 0.12F);               // and on it, not on the trunk
      return glm::normalize(found);
    };
    CHECK(way(0.0F).z > 0.8F);
    CHECK(way(180.0F).z < -0.8F);
    CHECK(way(90.0F).x < -0.5F);
    CHECK(way(270.0F).x > 0.5F);
    CHECK(glm::dot(way(0.0F), way(90.0F)) == Approx(0.0).margin(1e-3));
    CHECK(glm::dot(way(30.0F), way(0.0F)) == Approx(std::cos(glm::radians(30.0))).margin(1e-3));
    CHECK(glm::dot(way(30.0F), way(90.0F)) == Approx(0.5).margin(1e-3));
    CHECK(glm::distance(way(-90.0F), way(270.0F)) < 1e-3F);
  }
}

TEST_CASE("left is the exact mirror of right") {
  auto const& skin = *the_body()->skin();
  for (auto const& anchor :
       {moved(at("T5_spinous"), 1.0F, 4.0F), between("C7_spinous", "acromion_top", 0.4F),
        between("humeral_head_centre", "elbow_centre", 0.3F, 120.0F),
        at("deltoid_mid", Facing::out), at("nipple_level", Facing::front)}) {
    INFO(anchor.a);
    auto const right = placed(anchor, Side::right);
    CHECK(placed(anchor, Side::left) == skin.mirrored(right));
    CHECK(spot(anchor, Side::left) == flipped(spot(anchor, Side::right)));
    CHECK(spot(anchor).x < 0.0F);
  }
}

TEST_CASE(".other is the opposite side") {
  auto const across = between("acromion_top", "acromion_top.other", 0.5F);
  CHECK(std::abs(spot(across).x) < 1e-5F);
  CHECK(spot(between("acromion_top", "acromion_top.other", 0.6F)).x > 0.0F);
}

TEST_CASE("wrong anchors are reported in words") {
  auto const unknown = fault_of(at("acromion_tpo"));
  CHECK(unknown.what.find("acromion_tpo") != std::string::npos);
  CHECK(unknown.remedy.find("acromion_top") != std::string::npos);
  CHECK(fault_of(between("C7_spinous", "elephant", 0.5F)).what.find("elephant") !=
        std::string::npos);
  CHECK(fault_of(at("acromion_top.R")).what.find("acromion_top.R") != std::string::npos);
  CHECK(fault_of(at("C7_spinous.other")).what.find("midline") != std::string::npos);
  CHECK(fault_of(at("")).what.find("no landmark") != std::string::npos);
  CHECK(fault_of(moved(at("T5_spinous"), 0.0F, 30.0F)).what.find("no skin") != std::string::npos);
  CHECK(fault_of(at("T5_spinous", 90.0F)).what.find("axis") != std::string::npos);
  CHECK(fault_of(between("elbow_centre", "elbow_centre", 0.5F, 0.0F)).what.find("axis") !=
        std::string::npos);
  auto nowhere = at("T5_spinous");
  nowhere.up_cm = std::nanf("");
  CHECK(fault_of(nowhere).what.find("no skin") != std::string::npos);
}
