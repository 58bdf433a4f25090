// The hand on the shipped body: what clicks, drags and the wheel send.
#include "desktop/hand.h"

#include <algorithm>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "commands/session.h"
#include "scene/director.h"
#include "scene/flesh.h"
#include "scene_at_hand.h"
#include "state/framing.h"

using namespace knotmap;
using knotmap::test::Scene;

TEST_CASE("a click on the skin marks a pain there, on the base body, whatever body is shown") {
  Scene scene;
  scene.run("body male");
  auto const picked = pick(scene.frame, scene.middle());
  REQUIRE(picked.place);
  auto const lines = scene.does({Meant::Kind::click, scene.middle(), {}, 0.0F});
  REQUIRE(lines.size() == 2);                // from far away it also comes closer
  CHECK(lines[1].starts_with("approach "));  // and stays under the pointer
  scene.run(lines[0]);
  REQUIRE_FALSE(scene.session.state().work.pain.empty());
  auto const& base = scene.session.world().body->base();
  auto const marked = base.position(scene.session.state().work.pain.dabs.front().place);
  CHECK(glm::distance(marked, base.position(*picked.place)) < 0.001F);
}

TEST_CASE("near by a click stays where it is") {
  Scene scene;
  scene.run("zoom 0.4");
  CHECK(scene.does({Meant::Kind::click, scene.middle(), {}, 0.0F}).size() == 1);
}

TEST_CASE("a click on an X selects it, one beside the body takes the choice back") {
  Scene scene;
  scene.run("select trapezius-1.R");
  REQUIRE_FALSE(scene.frame.marks.empty());
  for (auto const& mark : scene.frame.marks) {
    auto const at = pixel_of(scene.frame, mark.position);
    if (!at || is_occluded(scene.frame, mark)) continue;
    auto const lines = scene.does({Meant::Kind::click, *at, {}, 0.0F});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].starts_with("select "));
  }
  CHECK(scene.does({Meant::Kind::click, {2.0F, 400.0F}, {}, 0.0F}) ==
        std::vector<std::string>{"deselect"});
}

TEST_CASE("the wheel brings the skin under the pointer closer and keeps it there") {
  Scene scene;
  scene.look();
  glm::vec2 const at = scene.middle() + glm::vec2(30.0F, -120.0F);
  auto const before = pick(scene.frame, at);
  REQUIRE(before.place);
  auto const spot = scene.frame.surface->position(*before.place);
  float const distance = scene.session.state().work.view.distance;
  for (int i = 0; i < 4; ++i) {
    for (auto const& line : scene.does({Meant::Kind::zoom, at, {}, 1.0F})) scene.run(line);
  }
  CHECK(scene.session.state().work.view.distance < distance * 0.7F);
  auto const after = pixel_of(scene.frame, spot);
  REQUIRE(after);
  CHECK(glm::distance(*after, at) < 25.0F);
}

TEST_CASE("a pan keeps what is grasped under the pointer") {
  Scene scene;
  scene.run("zoom 0.4");
  auto const target = scene.session.state().work.view.target;
  auto const before = scene.middle();
  for (auto const& line : scene.does({Meant::Kind::pan, {}, {40.0F, 25.0F}, 0.0F})) scene.run(line);
  auto const after = pixel_of(scene.frame, target);
  REQUIRE(after);
  CHECK(after->x - before.x == Approx(40.0F).margin(1.0F));
  CHECK(after->y - before.y == Approx(25.0F).margin(1.0F));
}

TEST_CASE("in the mirror the hand is followed too: grasped, zoomed at, turned") {
  Scene scene;
  scene.run("mirror on");
  auto const at = scene.middle() + glm::vec2(30.0F, -120.0F);
  auto const spot = [&] {
    auto const place = pick(scene.frame, at).place;
    if (!place) FAIL("no skin under the pointer");
    return scene.frame.surface->position(*place);
  };
  auto const grasped = spot();
  Meant pan{Meant::Kind::pan, at + glm::vec2(40.0F, 25.0F), {40.0F, 25.0F}, 0.0F};
  scene.run(scene.does(pan).front());
  auto moved = pixel_of(scene.frame, grasped);
  REQUIRE(moved);
  CHECK(glm::distance(*moved, at + glm::vec2(40.0F, 25.0F)) < 6.0F);

  auto const under = spot();
  for (auto const& line : scene.does({Meant::Kind::zoom, at, {}, 3.0F})) scene.run(line);
  moved = pixel_of(scene.frame, under);
  REQUIRE(moved);
  CHECK(glm::distance(*moved, at) < 12.0F);

  auto const turned = spot();
  for (auto const& line : scene.does({Meant::Kind::turn, at, {20.0F, 0.0F}, 0.0F})) {
    scene.run(line);
  }
  moved = pixel_of(scene.frame, turned);
  REQUIRE(moved);
  CHECK(moved->x > at.x + 3.0F);  // what faces the eye goes where the hand goes
}

TEST_CASE("a drag turns, a double click centres, resting sends nothing") {
  Scene scene;
  scene.look();
  CHECK(scene.does({Meant::Kind::turn, {}, {10.0F, 0.0F}, 0.0F})[0].starts_with("turn 4.2"));
  CHECK(
      scene.does({Meant::Kind::double_click, scene.middle(), {}, 0.0F})[0].starts_with("centre "));
  CHECK(scene.does({Meant::Kind::point, scene.middle(), {}, 0.0F}).empty());
  CHECK(scene.does({Meant::Kind::released, {}, {}, 0.0F}) == std::vector<std::string>{"released"});
}

TEST_CASE("hovering names the region, or the X") {
  Scene scene;
  scene.run("select trapezius-1.R");
  auto const& mark = scene.frame.marks.back();
  auto const on_x =
      hovered_at(*pixel_of(scene.frame, mark.position), scene.frame, scene.session.world());
  CHECK(on_x.mark == "trapezius-1.R");
  CHECK_FALSE(on_x.words.empty());
  scene.run("deselect");
  scene.run("whole");
  auto const on_skin = hovered_at(scene.middle(), scene.frame, scene.session.world());
  CHECK(on_skin.mark.empty());
  CHECK_FALSE(on_skin.words.empty());
  CHECK(hovered_at({1.0F, 1.0F}, scene.frame, scene.session.world()).words.empty());
}

TEST_CASE("with the brush a drag on the skin paints without gaps and turns nothing") {
  Scene scene;
  scene.run("view back");
  scene.run("brush on");
  auto const begin = scene.middle() + glm::vec2(0, -60);
  auto const end = begin + glm::vec2(4, 40);
  auto const lines = scene.does({Meant::Kind::turn, end, end - begin, 0.0F, begin, 0});
  REQUIRE(lines.size() >= 4);
  for (auto const& line : lines) {
    CHECK(line.starts_with("paint "));
    scene.run(line);
  }
  auto const& base = scene.session.world().body->base();
  auto const& dabs = scene.session.state().work.pain.dabs;
  REQUIRE(dabs.size() == lines.size());
  for (std::size_t i = 1; i < dabs.size(); ++i) {
    CHECK(glm::distance(base.position(dabs[i - 1].place), base.position(dabs[i].place)) <
          dabs[i].radius_m);
  }
  // The next event of the same drag goes on where this one ended.
  auto const more = end + glm::vec2(0, 10);
  auto const next = scene.does({Meant::Kind::turn, more, more - end, 0.0F, begin, 0});
  CHECK_FALSE(next.empty());
  CHECK(next.size() < lines.size());
  CHECK(next.front() != lines.back());
}

TEST_CASE("with the brush, a drag beside the body and one with the right button turn it") {
  Scene scene;
  scene.run("brush on");
  auto const beside = scene.does({Meant::Kind::turn, {30, 300}, {10, 0}, 0.0F, {20, 300}, 0});
  REQUIRE(beside.size() == 1);
  CHECK(beside[0].starts_with("turn "));
  auto const at = scene.middle();
  auto const right = scene.does({Meant::Kind::pan, at + glm::vec2(9, 0), {9, 0}, 0.0F, at, 1});
  REQUIRE(right.size() == 1);
  CHECK(right[0].starts_with("turn "));
}

TEST_CASE("with the brush the wheel zooms as ever: at the pointer over the skin, and beside it") {
  Scene scene;
  scene.look();
  for (auto const at : {scene.middle(), glm::vec2(20, 300)}) {
    Meant const wheel{Meant::Kind::zoom, at, {}, 1.0F};
    scene.run("brush off");
    auto const without = scene.does(wheel);
    REQUIRE(without.size() == 1);
    CHECK(without[0].starts_with("zoom "));
    scene.run("brush on");
    CHECK(scene.does(wheel) == without);
  }
}

TEST_CASE("with the brush a click is one dab, and one step back") {
  Scene scene;
  scene.run("brush on");
  auto const lines = scene.does({Meant::Kind::click, scene.middle(), {}, 0.0F});
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].starts_with("paint "));
  CHECK(lines[1] == "released");
  CHECK(scene.does({Meant::Kind::click, {20, 300}, {}, 0.0F}).empty());
}

TEST_CASE("the brush's ring is as large as what it paints") {
  Scene scene;
  scene.look();
  auto const near = brush_pixels(scene.middle(), scene.frame, Brush{.on = true});
  REQUIRE(near);
  auto const wide = brush_pixels(scene.middle(), scene.frame, Brush{.on = true, .radius_m = 0.04F});
  REQUIRE(wide);
  CHECK(*wide == Approx(*near * 2.0F));
  CHECK_FALSE(brush_pixels({20, 300}, scene.frame, Brush{.on = true}));
}

TEST_CASE("under the skin a click selects the muscle that is seen, on its side") {
  Scene scene;
  scene.run("view back");
  scene.run("layer superficial");
  auto const at = scene.over("trapezius", Side::right);
  CHECK(scene.does({Meant::Kind::click, at, {}, 0.0F}) ==
        std::vector<std::string>{"select trapezius.R"});
  auto const hovered = hovered_at(at, scene.frame, scene.session.world());
  CHECK(hovered.muscle == "trapezius.R");
  CHECK(hovered.words == "Neck and shoulder muscle, right \u00b7 Trapezius");
  auto const menu = scene.does({Meant::Kind::menu, at, {}, 0.0F});
  REQUIRE(menu.size() == 1);
  CHECK(menu[0].starts_with("menu trapezius.R "));
  scene.run(menu[0]);
  scene.run("hide");
  CHECK(hovered_at(at, scene.frame, scene.session.world()).muscle != "trapezius.R");
}

TEST_CASE("where no muscle is seen under the skin, a click marks nothing and says how to mark") {
  Scene scene;
  scene.run("view back");
  scene.run("zoom 0.4");
  scene.run("isolate masseter");
  auto const lines = scene.does({Meant::Kind::click, scene.middle(), {}, 0.0F});
  // A bone may be seen there; it is no muscle.
  CHECK(lines == std::vector<std::string>{"hint mark"});
  scene.run("layer skin");
  CHECK(scene.does({Meant::Kind::click, scene.middle(), {}, 0.0F})[0].starts_with("pain at "));
  scene.run("layer superficial");
  CHECK(scene.does({Meant::Kind::menu, scene.middle(), {}, 0.0F}).empty());
}

TEST_CASE("an X goes before the muscle that it lies on") {
  Scene scene;
  scene.run("layer superficial");
  scene.run("select trapezius-1.R");
  for (auto const& mark : scene.frame.marks) {
    auto const at = pixel_of(scene.frame, mark.position);
    if (!at || is_occluded(scene.frame, mark) || mark.kind != Mark::Kind::selected) continue;
    CHECK(scene.does({Meant::Kind::click, *at, {}, 0.0F}) ==
          std::vector<std::string>{"select trapezius-1.R"});
  }
}

TEST_CASE("a landmark under the pointer says its name") {
  Scene scene;
  scene.run("view back");
  scene.run("landmarks on");
  auto const& body = *scene.session.world().body;
  auto const* const c7 = body.landmark("C7_spinous");
  REQUIRE(c7 != nullptr);
  auto const at = pixel_of(scene.frame, scene.frame.surface->position(c7->place));
  REQUIRE(at);
  auto const hovered = hovered_at(*at, scene.frame, scene.session.world());
  CHECK(hovered.words == c7->name);
  CHECK(hovered.landmark);
}

TEST_CASE("a frame that is older than the atlas names nothing that is gone") {
  Scene scene;
  scene.run("view back");
  scene.run("layer superficial");
  auto const at = scene.over("infraspinatus", Side::right);
  REQUIRE(hovered_at(at, scene.frame, scene.session.world()).muscle == "infraspinatus.R");
  auto emptied = scene.session.world();
  auto atlas = std::make_shared<Atlas>(*emptied.atlas);
  std::erase_if(atlas->muscles, [](Muscle const& each) { return each.id == "infraspinatus"; });
  atlas->bones.clear();
  emptied.atlas = atlas;
  auto const hovered = hovered_at(at, scene.frame, emptied);
  CHECK(hovered.muscle.empty());
  CHECK(hovered.words.find("Infraspinatus") == std::string::npos);
  // Bones shine through between the muscles all over the picture.
  for (float y = 0.0F; y < 800.0F; y += 20.0F) {
    for (float x = 400.0F; x < 900.0F; x += 20.0F) {
      static_cast<void>(hovered_at({x, y}, scene.frame, emptied));
    }
  }
}
