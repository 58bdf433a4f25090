// The keyboard's cursor on the skin.
#include <algorithm>

#include <catch2/catch.hpp>

#include "render/gl_scene.h"
#include "render/made_figure.h"
#include "render/pixels.h"

using namespace knotmap;
using made::from;
using pixels::at;
using pixels::difference;

TEST_CASE("the cursor is arcs, spokes and a dot, dark with a light edge, on any skin") {
  GlScene scene;
  glm::vec3 const navel = made::place_on(0.0F, 0.1F);
  for (auto const tone : {Tone::very_light, Tone::very_dark}) {
    Frame frame = made::frame();
    frame.colours = colours_of(Theme::light, tone);
    Image const bare = scene.picture(frame);
    frame.cursor = CursorSign{navel, made::normal_at(navel), 0.14F};
    CHECK(scene.redraws(frame));
    CHECK_FALSE(scene.redraws(frame));
    Image const picture = scene.picture(frame);
    auto const centre = pixel_of(frame, navel).value();
    auto const x = static_cast<int>(centre.x);
    auto const y = static_cast<int>(centre.y);
    auto const radius = static_cast<int>(0.14F * frame.camera.pixels_per_metre_at_1m /
                                         glm::distance(frame.camera.eye, navel));
    CHECK(at(picture, x, y).sum() < 200);                     // the dot
    CHECK(at(picture, x + radius * 13 / 10, y).sum() < 200);  // a spoke
    CHECK(at(picture, x, y - radius * 13 / 10).sum() < 200);
    int darkest = 765;
    int lightest = 0;
    for (int out = 0; out < 2 * radius; ++out) {  // across an arc
      auto const sum = at(picture, x + out * 7 / 10, y + out * 7 / 10).sum();
      darkest = std::min(darkest, sum);
      lightest = std::max(lightest, sum);
    }
    CHECK(darkest < 200);
    CHECK(lightest > 650);
    CHECK(difference(bare, picture, x + 3 * radius, y) <= 2);
  }
}

TEST_CASE("what the body hides of the cursor is drawn all the same") {
  GlScene scene;
  glm::vec3 const navel = made::place_on(0.0F, 0.1F);
  Frame frame = made::frame(from(180.0F));
  Image const bare = scene.picture(frame);
  frame.cursor = CursorSign{navel, made::normal_at(navel), 0.14F};
  auto const centre = pixel_of(frame, navel).value();
  CHECK(difference(bare, scene.picture(frame), static_cast<int>(centre.x),
                   static_cast<int>(centre.y)) > 30);
}
