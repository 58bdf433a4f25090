// Landmarks as rings on the skin.
#include <catch2/catch.hpp>

#include "render/gl_scene.h"
#include "render/made_figure.h"
#include "render/pixels.h"

using namespace knotmap;
using made::from;
using pixels::difference;

TEST_CASE("A landmark is a ring on the skin that faces the eye, and is not seen from behind") {
  GlScene scene;
  glm::vec3 const navel = made::place_on(0.0F, 0.1F);
  Frame frame = made::frame();
  Image const bare = scene.picture(frame);
  frame.landmarks.push_back({3, navel, made::normal_at(navel), 0.06F});
  CHECK(scene.redraws(frame));
  CHECK_FALSE(scene.redraws(frame));
  Image const picture = scene.picture(frame);
  auto const centre = pixel_of(frame, navel).value();
  auto const x = static_cast<int>(centre.x);
  auto const y = static_cast<int>(centre.y);
  CHECK(difference(bare, picture, x, y) <= 2);  // open in its middle
  auto const radius = static_cast<int>(0.06F * frame.camera.pixels_per_metre_at_1m /
                                       glm::distance(frame.camera.eye, navel));
  CHECK(difference(bare, picture, x + radius, y) > 30);
  CHECK(difference(bare, picture, x, y + radius) > 30);

  frame.camera = camera_of(from(180.0F), frame.canvas);
  CHECK(compare(scene.picture(frame), scene.picture(made::frame(from(180.0F)))).worst <= 1);
}
