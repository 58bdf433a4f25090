// The first minute by hand: what a click means, and that nothing slips away under the pointer.
#include <algorithm>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "scene_at_hand.h"

using namespace knotmap;
using knotmap::test::Scene;

TEST_CASE("what is said under the pointer is the heading of the pain that a click marks there") {
  Scene scene;
  int met = 0;
  for (char const* const side : {"view front", "view back", "view left"}) {
    scene.run("pain clear");
    scene.run(side);
    for (float x = 40.0F; x < 1280.0F; x += 23.0F) {
      for (float y = 30.0F; y < 800.0F; y += 37.0F) {
        if (!pick_skin(scene.frame, {x, y})) continue;
        auto const hovered = hovered_at({x, y}, scene.frame, scene.session.world());
        REQUIRE(scene.session.run("pain clear"));  // as nothing was marked before
        auto const lines = scene.does({Meant::Kind::click, {x, y}, {}, 0.0F});
        REQUIRE_FALSE(lines.empty());
        REQUIRE(scene.session.run(lines.front()));  // the frame stays: coming closer is not run
        ++met;
        auto const& pain = scene.session.state().work.pain;
        REQUIRE(pain.is_click());
        auto const& regions = scene.session.world().placed->regions();
        auto const said = hovered.words.substr(0, hovered.words.find(" \u00b7 "));
        CHECK(said == regions.at(pain.dabs.front().place).name());
      }
    }
  }
  CHECK(met > 200);
}

TEST_CASE("a click from far away comes closer, and its place stays under the pointer") {
  Scene scene;
  scene.run("view back");
  auto const place = pick_skin(scene.frame, {640.0F, 300.0F});
  REQUIRE(place);
  for (auto const& line : scene.does({Meant::Kind::click, {640.0F, 300.0F}, {}, 0.0F})) {
    scene.run(line);
  }
  CHECK(scene.session.state().work.view.distance < 2.0F);
  auto const now = pixel_of(scene.frame, scene.frame.surface->position(*place));
  REQUIRE(now);
  CHECK(glm::distance(*now, {640.0F, 300.0F}) < 3.0F);
}

TEST_CASE("a click on an X that stands for several comes closer until they stand apart") {
  Scene scene;
  scene.run("view back");
  scene.run("pain at 0.05 1.32 -0.09");
  for (int i = 0; i < 4; ++i) {
    auto const crowd =
        std::find_if(scene.frame.marks.begin(), scene.frame.marks.end(),
                     [](Mark const& mark) { return !mark.behind && !mark.gathered.empty(); });
    if (crowd == scene.frame.marks.end()) break;
    auto const at = pixel_of(scene.frame, crowd->position);
    REQUIRE(at);
    auto const before = scene.session.state().work.view.distance;
    auto const lines = scene.does({Meant::Kind::click, *at, {}, 0.0F});
    REQUIRE(lines.size() == 1);
    if (lines.front().starts_with("select ")) break;  // as near as the camera comes
    REQUIRE(lines.front().starts_with("centre "));
    scene.run(lines.front());
    CHECK(scene.session.state().work.view.distance < before);
  }
  auto const apart = std::count_if(scene.frame.marks.begin(), scene.frame.marks.end(),
                                   [](Mark const& mark) { return !mark.behind; });
  CHECK(apart >= 4);
}

TEST_CASE("the wheel keeps what is under the pointer there, also a hand far from the middle") {
  Scene scene;
  scene.run("view front");
  auto const& surface = *scene.frame.surface;
  auto const* const thumb = scene.session.world().body->find_landmark("thumb_base.L");
  REQUIRE(thumb != nullptr);
  auto const spot = surface.position(thumb->place);
  auto const began = pixel_of(scene.frame, spot);
  REQUIRE(began);
  auto const place = pick_skin(scene.frame, *began);
  REQUIRE(place);
  auto const held = surface.position(*place);
  for (int notch = 0; notch < 14; ++notch) {
    Meant wheel{Meant::Kind::zoom, *began, {}, 1.0F};
    for (auto const& line : scene.does(wheel)) scene.run(line);
    auto const now = pixel_of(scene.frame, held);
    REQUIRE(now);
    CHECK(glm::distance(*now, *began) < 4.0F + static_cast<float>(notch));
  }
  CHECK(scene.session.state().work.view.distance < 0.8F);
}

TEST_CASE("a click beside the body closes a page, and never takes away what is marked") {
  Scene scene;
  scene.run("pain at -0.06 1.31 -0.09");
  CHECK(scene.does({Meant::Kind::click, {2.0F, 400.0F}, {}, 0.0F}).empty());
}
