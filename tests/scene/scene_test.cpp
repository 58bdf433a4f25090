// What a frame shows, and what lies under a pixel: without GL.
#include <algorithm>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "commands/shipped_world.h"
#include "scene/camera.h"
#include "scene/director.h"
#include "scene/dots.h"
#include "scene/pick.h"

using namespace knotmap;
using knotmap::test::answers;
using knotmap::test::world;

namespace {

State after(std::initializer_list<char const*> commands) {
  Session session(world());
  for (auto const* const command : commands) {
    auto const done = session.run(command);
    INFO(command << ": " << (done ? "" : to_line(done.error())));
    REQUIRE(done);
  }
  return session.state();
}

Mark const* mark_of(Frame const& frame, std::string const& id) {
  auto const found = std::find_if(frame.marks.begin(), frame.marks.end(),
                                  [&](Mark const& mark) { return to_string(mark.id) == id; });
  return found == frame.marks.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("panels move the body aside: the target lies in the middle of what is free") {
  Canvas canvas;
  canvas.width = 1280;
  canvas.height = 720;
  canvas.insets = {.left = 0.0F, .top = 40.0F, .right = 400.0F, .bottom = 60.0F};
  Frame frame;
  frame.canvas = canvas;
  View view;
  frame.camera = camera_of(view, canvas);
  auto const pixel = pixel_of(frame, view.target);
  REQUIRE(pixel);
  CHECK(pixel->x == Approx(440.0F));
  CHECK(pixel->y == Approx(350.0F));
}

TEST_CASE("a ray through a pixel goes back to the same pixel, also at the corners") {
  Frame frame;
  frame.canvas.insets.right = 333.0F;
  View view;
  view.azimuth = 77.0F;
  view.elevation = -20.0F;
  frame.camera = camera_of(view, frame.canvas);
  for (auto const pixel : {glm::vec2(0.5F, 0.5F), glm::vec2(1279.5F, 0.5F), glm::vec2(0.5F, 719.5F),
                           glm::vec2(1279.5F, 719.5F), glm::vec2(640.0F, 360.0F)}) {
    auto const ray = ray_through(frame, pixel);
    auto const again = pixel_of(frame, ray.origin + ray.direction * 3.0F);
    REQUIRE(again);
    CHECK(again->x == Approx(pixel.x).margin(0.05));
    CHECK(again->y == Approx(pixel.y).margin(0.05));
  }
}

TEST_CASE("in the mirror a ray goes back to its pixel too, and the target stays in the middle") {
  Frame frame;
  frame.canvas.insets.right = 333.0F;
  View view;
  view.azimuth = 77.0F;
  view.elevation = -20.0F;
  frame.camera = camera_of(view, frame.canvas, true);
  CHECK(frame.camera.mirrored);
  for (auto const pixel :
       {glm::vec2(0.5F, 0.5F), glm::vec2(1279.5F, 719.5F), glm::vec2(640.0F, 360.0F)}) {
    auto const ray = ray_through(frame, pixel);
    auto const again = pixel_of(frame, ray.origin + ray.direction * 3.0F);
    REQUIRE(again);
    CHECK(again->x == Approx(pixel.x).margin(0.05));
    CHECK(again->y == Approx(pixel.y).margin(0.05));
  }
  auto const middle = pixel_of(frame, view.target);
  REQUIRE(middle);
  CHECK(middle->x == Approx((1280.0F - 333.0F) / 2.0F));
  // What lies to the eye's right is drawn on the left.
  auto const beside = pixel_of(frame, view.target + right_of(view) * 0.1F);
  REQUIRE(beside);
  CHECK(beside->x < middle->x - 5.0F);
}

TEST_CASE("in the mirror the X and the skin are picked where they are seen: at the flipped pixel") {
  Director director;
  auto state = after({"select infraspinatus-1.L", "tick 9"});
  auto const frame = director.frame(answers(), state, Canvas{});
  state.preferences.mirror = true;
  auto const mirrored = director.frame(answers(), state, Canvas{});
  auto const width = static_cast<float>(mirrored.canvas.width);
  int met = 0;
  for (int x = 20; x < mirrored.canvas.width; x += 61) {
    for (int y = 20; y < mirrored.canvas.height; y += 53) {
      glm::vec2 const pixel(static_cast<float>(x), static_cast<float>(y));
      auto const plain = pick(frame, pixel);
      auto const flipped = pick(mirrored, {width - pixel.x, pixel.y});
      CHECK(plain.mark == flipped.mark);
      REQUIRE(plain.place.has_value() == flipped.place.has_value());
      if (!plain.place) continue;
      ++met;
      CHECK(glm::distance(frame.surface->position(*plain.place),
                          frame.surface->position(*flipped.place)) < 0.0005F);
    }
  }
  CHECK(met > 20);
  auto const* const mark = mark_of(mirrored, "infraspinatus-1.L");
  REQUIRE(mark != nullptr);
  auto const pixel = pixel_of(mirrored, mark->position);
  REQUIRE(pixel);
  auto const picked = pick(mirrored, *pixel);
  REQUIRE(picked.mark);
  CHECK(to_string(*picked.mark) == "infraspinatus-1.L");
}

TEST_CASE("the selected point's X is picked where it is seen, and the skin beneath it") {
  Director director;
  auto const state = after({"select infraspinatus-1.L", "tick 9"});
  auto const frame = director.frame(answers(), state, Canvas{});
  auto const* const mark = mark_of(frame, "infraspinatus-1.L");
  REQUIRE(mark != nullptr);
  CHECK(mark->kind == Mark::Kind::selected);
  CHECK_FALSE(is_occluded(frame, *mark));
  auto const pixel = pixel_of(frame, mark->position);
  REQUIRE(pixel);
  auto const picked = pick(frame, *pixel);
  REQUIRE(picked.mark);
  CHECK(to_string(*picked.mark) == "infraspinatus-1.L");
  CHECK_FALSE(picked.behind);
  REQUIRE(picked.place);
  CHECK(glm::distance(frame.surface->position(*picked.place), mark->position) < 0.01F);
}

TEST_CASE("from the other side the X is a ghost, and empty space is nothing") {
  Director director;
  auto const state = after({"select infraspinatus-1.L", "tick 9", "view front", "tick 9"});
  auto const frame = director.frame(answers(), state, Canvas{});
  auto const* const mark = mark_of(frame, "infraspinatus-1.L");
  REQUIRE(mark != nullptr);
  CHECK(is_occluded(frame, *mark));
  auto const whole = director.frame(answers(), after({"whole", "tick 9"}), Canvas{});
  auto const nothing = pick(whole, {5.0F, 5.0F});
  CHECK_FALSE(nothing.mark);
  CHECK_FALSE(nothing.place);
}

TEST_CASE("a pain paints the zones of its best candidate and numbers at most seven X's") {
  Director director;
  auto const state = after({"pain at -0.06 1.31 -0.09"});
  auto const frame = director.frame(answers(), state, Canvas{});
  REQUIRE(frame.pains.size() == 1);
  CHECK(frame.marks.size() <= shown_candidates);
  REQUIRE_FALSE(frame.marks.empty());
  auto const inside = std::count_if(frame.zones->distance.begin(), frame.zones->distance.end(),
                                    [](glm::vec2 each) { return each.x < 0.0F; });
  CHECK(inside > 10);
  int number = 0;
  for (auto const& group : answers().list(state.work)) {
    for (auto const& row : group.rows) CHECK(row.number == ++number);
  }
}

TEST_CASE("an unchanged state shares its surface, zones and candidates") {
  Director director;
  auto const state = after({"pain at -0.06 1.31 -0.09", "next", "tick 9"});
  auto const first = director.frame(answers(), state, Canvas{});
  auto turned = state;
  turned.work.view.azimuth += 5.0F;
  auto const second = director.frame(answers(), turned, Canvas{});
  CHECK(first.surface == second.surface);
  CHECK(first.zones == second.zones);
}

TEST_CASE("the stipple lies in the spillover only, evenly, the same each time") {
  Director director;
  auto const state = after({"select infraspinatus-1.R", "tick 9"});
  auto const frame = director.frame(answers(), state, Canvas{});
  auto const& base = world().body->base();
  auto const& dots = frame.zones->dots;
  REQUIRE(dots.size() > 50);
  CHECK(spread_dots(base, frame.zones->distance, 0.0062F) == dots);
  for (std::size_t i = 0; i < dots.size(); ++i) {
    auto const& triangle = base.skin().triangles[dots[i].triangle];
    glm::vec2 here(0.0F);
    for (int k = 0; k < 3; ++k) {
      here += frame.zones->distance[triangle[static_cast<std::size_t>(k)]] * dots[i].barycentric[k];
    }
    CHECK(here.y < 0.0F);
    CHECK(here.x > 0.0F);
  }
  float nearest = 1.0F;
  for (std::size_t i = 0; i < dots.size(); ++i) {
    for (std::size_t j = i + 1; j < dots.size(); ++j) {
      nearest = std::min(nearest, glm::distance(base.position(dots[i]), base.position(dots[j])));
    }
  }
  CHECK(nearest >= 0.0061F);
}

TEST_CASE("X's stay readable at any zoom") {
  Director director;
  for (auto const* const zoom : {"zoom 0.05", "zoom 50"}) {
    auto const state = after({"select trapezius-5.R", "tick 9", zoom});
    auto const frame = director.frame(answers(), state, Canvas{});
    auto const* const mark = mark_of(frame, "trapezius-5.R");
    REQUIRE(mark != nullptr);
    float const pixels = mark->radius_m * frame.camera.pixels_per_metre_at_1m /
                         glm::distance(mark->position, frame.camera.eye);
    CHECK(pixels >= 7.9F);
    CHECK(pixels <= 13.1F);
  }
}
