// The atlas laid on the body: points on their sides, zones by vertex, press levels.
#include "placement/placed_atlas.h"

#include "placement/anchors.h"
#include "small_atlas.h"

using namespace knotmap;
using namespace knotmap::test;

namespace {

std::shared_ptr<PlacedAtlas const> placed(Atlas atlas) {
  return std::make_shared<PlacedAtlas const>(the_body(),
                                             std::make_shared<Atlas const>(std::move(atlas)));
}

}  // namespace

TEST_CASE("every point is there on each of its sides") {
  auto const atlas = placed(small_atlas());
  REQUIRE(atlas->points().size() == 5);
  for (std::uint32_t i = 0; i < atlas->points().size(); ++i) {
    CHECK(atlas->index_of(atlas->points()[i].id()) == i);
  }
  CHECK(atlas->index_of({"rhomboids-1", Side::left}).has_value());
  CHECK(!atlas->index_of({"rhomboids-1", Side::midline}).has_value());
  CHECK(!atlas->index_of({"elephant-1", Side::left}).has_value());
}

TEST_CASE("a placed point lies on its side, its left is the mirror of its right") {
  auto const atlas = placed(small_atlas());
  auto const& skin = *the_body()->skin();
  auto const left = atlas->index_of({"rhomboids-1", Side::left}).value();
  auto const right = atlas->index_of({"rhomboids-1", Side::right}).value();
  auto const on_left = atlas->placed(left);
  auto const on_right = atlas->placed(right);
  REQUIRE(on_left);
  REQUIRE(on_right);
  CHECK((*on_left)->place == skin.mirrored((*on_right)->place));
  CHECK(the_body()->base().position((*on_left)->place).x > 0.0F);
  CHECK((*on_left)->essential.vertices.size() == (*on_right)->essential.vertices.size());
  CHECK((*on_left)->essential_m2 == (*on_right)->essential_m2);
  auto const spillover_m2 = area_of(the_body()->base(), (*on_right)->spillover);
  CHECK((*on_right)->essential_m2 > spillover_m2);
  CHECK(spillover_m2 > 0.0F);
  CHECK(atlas->placed(left).value() == *on_left);  // placed once
}

TEST_CASE("the X alone is the same as the X of the whole point") {
  auto const fresh = placed(small_atlas());
  auto const whole = placed(small_atlas());
  for (std::uint32_t i = 0; i < fresh->points().size(); ++i) {
    auto const point = whole->placed(i);
    REQUIRE(point);
    CHECK(fresh->place(i).value() == (*point)->place);
    CHECK(whole->place(i).value() == (*point)->place);
  }
}

TEST_CASE("the zones at a vertex are those whose field reaches it") {
  auto const atlas = placed(small_atlas());
  for (std::size_t v = 0; v < the_body()->skin()->vertex_count(); v += 17) {
    auto const vertex = static_cast<VertexIndex>(v);
    std::size_t expected = 0;
    for (std::uint32_t i = 0; i < atlas->points().size(); ++i) {
      auto const* const point = *atlas->placed(i);
      expected += point->essential.at(vertex) < zone_margin ? 1U : 0U;
      expected += point->spillover.at(vertex) < zone_margin ? 1U : 0U;
    }
    auto const zones = atlas->zones_at(vertex);
    CHECK(zones.size() == expected);
    for (auto const& zone : zones) {
      auto const* const point = *atlas->placed(zone.point);
      auto const& field = zone.level == Level::essential ? point->essential : point->spillover;
      CHECK(field.at(vertex) == zone.distance);
    }
  }
}

TEST_CASE("the stricter of point and safety area wins, on both sides") {
  auto atlas = small_atlas();
  auto& point = atlas.muscles[0].points[0];
  point.at = moved(at("adams_apple", Facing::front), 0.0F, 1.5F);
  point.press = Press::light;
  auto const laid = placed(atlas);
  for (auto const side : {Side::left, Side::right}) {
    CHECK(laid->press_of(laid->index_of({"rhomboids-1", side}).value()) == Press::never);
    CHECK(laid->press_of(laid->index_of({"rhomboids-2", side}).value()) == Press::normal);
  }
  CHECK(laid->press_at(the_body()->landmark("T5_spinous")->place) == Press::normal);
}

TEST_CASE("a point that cannot be placed gives its fault with the muscle's file, and no zones") {
  auto atlas = small_atlas();
  atlas.muscles[0].points[1].at = at("elephant");
  auto const laid = placed(atlas);
  for (auto const side : {Side::left, Side::right}) {
    auto const number = laid->index_of({"rhomboids-2", side}).value();
    auto const point = laid->placed(number);
    REQUIRE(!point);
    CHECK(point.error().file == "muscles/rhomboids.json");
    CHECK(point.error().pointer == "/here");
    REQUIRE(!laid->place(number));
    CHECK(laid->place(number).error().file == "muscles/rhomboids.json");
    for (std::size_t v = 0; v < the_body()->skin()->vertex_count(); ++v) {
      for (auto const& zone : laid->zones_at(static_cast<VertexIndex>(v))) {
        REQUIRE(zone.point != number);
      }
    }
  }
}

TEST_CASE("a safety area that cannot be placed shuts the gate everywhere") {
  auto atlas = small_atlas();
  atlas.safety.areas[0].zone[0].line[0] = at("elephant");
  auto const laid = placed(atlas);
  CHECK(laid->gate_is_shut());
  CHECK(laid->press_of(laid->index_of({"rhomboids-2", Side::right}).value()) == Press::never);
  CHECK(laid->press_at(the_body()->landmark("T5_spinous")->place) == Press::never);
}
