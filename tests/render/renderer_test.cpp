// What is drawn, asked by meaning: the body, zones, marks and ghosts; and what is not drawn again.
#include "render/renderer.h"

#include <algorithm>
#include <vector>

#include <catch2/catch.hpp>
#include <glm/geometric.hpp>

#include "render/gl_scene.h"
#include "render/made_body.h"
#include "render/pixels.h"

using namespace knotmap;

namespace {

glm::vec3 const middle_of_belly = made::place_on(0.0F, 0.1F);
glm::vec3 const back = made::place_on(180.0F, 0.1F);

Frame frame_with_zone() {
  Frame frame = made::frame();
  frame.zones = made::zone_about(*frame.surface, middle_of_belly);
  return frame;
}

}  // namespace

TEST_CASE("The shaders draw the same picture in OpenGL 3.3 and in OpenGL ES 3.0") {
  Frame frame = frame_with_zone();
  frame.marks.push_back(made::mark_at(made::place_on(30.0F, 0.4F), Mark::Kind::selected, "12"));
  frame.marks.push_back(made::mark_at(back, Mark::Kind::candidate, "3"));
  made::lay_marks_of(frame);
  frame.pains.push_back({middle_of_belly, made::normal_at(middle_of_belly), 0.03F});
  Image core;
  {
    GlScene scene(Gl::core_3_3);
    core = scene.picture(frame);
  }
  GlScene scene(Gl::es_3_0);
  Difference const difference = compare(scene.picture(frame), core);
  CHECK(difference.same_size);
  CHECK(difference.fraction < 0.001);
  CHECK(difference.mean < 0.2);
}

TEST_CASE("The body covers its part of the picture and the gradient the rest") {
  GlScene scene;
  Frame const frame = made::frame();
  Image const picture = scene.picture(frame);
  double const covered = pixels::share(picture, [&](int x, int y) {
    auto const border = pixels::at(picture, 0, y);
    return std::abs(pixels::at(picture, x, y).blue - border.blue) > 24;
  });
  CHECK(covered > 0.13);  // the ellipse itself: 0.17
  CHECK(covered < 0.19);
  CHECK(pixels::at(picture, 0, 0).sum() > pixels::at(picture, 0, 239).sum());
  CHECK(pixels::at(picture, 5, 100).sum() == pixels::at(picture, 314, 100).sum());
}

namespace {

/// Across the body's middle before a dark wall: pixels at its left edge whose value lies between
/// these parts of the way from the wall's to the body's.
int edge_pixels(Image const& picture, float least, float most) {
  auto const value = [&](int x, int y) {
    return static_cast<float>(pixels::at(picture, x, y).green);
  };
  int count = 0;
  for (int y = 90; y < 150; ++y) {
    float const wall = value(100, y);
    // The body a few pixels inside of its left edge.
    int edge = 100;
    while (edge < 160 && value(edge, y) < wall + 8.0F) ++edge;
    float const body = value(edge + 2, y);
    for (int x = edge - 1; x < edge + 3; ++x) {
      float const part = (value(x, y) - wall) / (body - wall);
      if (part > least && part < most) ++count;
    }
  }
  return count;
}

}  // namespace

TEST_CASE("A silhouette before a dark wall has no dark steps: light is mixed, not its numbers") {
  GlScene scene;
  Frame frame = made::frame();
  frame.colours = colours_of(Theme::dark);
  Image const smooth = scene.picture(frame, 4);
  // A quarter of the light is nearly half of the number; a quarter of the number would be a step
  // that is nearly as dark as the wall.
  CHECK(edge_pixels(smooth, 0.10F, 0.30F) == 0);
  CHECK(edge_pixels(smooth, 0.30F, 0.90F) > 20);
}

TEST_CASE("A silhouette is smooth with samples, and softened without") {
  GlScene scene;
  Frame frame = made::frame();
  frame.colours = colours_of(Theme::dark);
  CHECK(edge_pixels(scene.picture(frame, 1), 0.10F, 0.90F) > 60);  // one a row and more
  frame.colours = colours_of(Theme::light);
  Image const smooth = scene.picture(frame, 4);
  Image const softened = scene.picture(frame, 1);
  double const changed = pixels::share(smooth, [&](int x, int y) {
    return std::abs(pixels::at(smooth, x, y).sum() - pixels::at(softened, x, y).sum()) > 30;
  });
  CHECK(changed > 0.001);
  CHECK(changed < 0.01);  // the outline alone
}

TEST_CASE("The essential zone is red where it is, bordered, and nowhere else") {
  GlScene scene;
  Frame const frame = frame_with_zone();
  Image const picture = scene.picture(frame);
  CHECK(pixels::at(picture, frame, middle_of_belly).is_zone_red());
  CHECK_FALSE(pixels::at(picture, frame, made::place_on(0.0F, 0.5F)).is_zone_red());
  Image const unpainted = scene.picture(made::frame());
  CHECK(pixels::share(unpainted, [&](int x, int y) {
          return pixels::at(unpainted, x, y).is_zone_red();
        }) == 0.0);
}

TEST_CASE("A spillover zone is stippled, not solid") {
  GlScene scene;
  Frame frame = frame_with_zone();
  frame.canvas.width = 640;
  frame.canvas.height = 480;
  View view;
  view.target = middle_of_belly;
  view.distance = 0.9F;
  frame.camera = camera_of(view, frame.canvas);
  Image const with_dots = scene.picture(frame);
  auto const red = [](Image const& picture) {
    return pixels::share(picture,
                         [&](int x, int y) { return pixels::at(picture, x, y).is_zone_red(); });
  };
  auto bare = std::make_shared<ShownZones>(*frame.zones);
  bare->dots.clear();
  frame.zones = bare;
  double const solid = red(scene.picture(frame));
  double const dotted = red(with_dots) - solid;
  CHECK(solid > 0.03);
  CHECK(dotted > 0.0004);
  CHECK(dotted < 0.5 * solid);
}

TEST_CASE("The garment is always shown, the chest band only when asked for") {
  GlScene scene;
  Frame frame = made::frame();
  glm::vec3 const trunks = made::place_on(0.0F, -0.15F);
  glm::vec3 const chest = made::place_on(0.0F, 0.43F);
  auto const is_cloth = [](pixels::Pixel pixel) { return pixel.red <= pixel.blue + 6; };
  Image const without = scene.picture(frame);
  CHECK(is_cloth(pixels::at(without, frame, trunks)));
  CHECK_FALSE(is_cloth(pixels::at(without, frame, chest)));
  frame.band = true;
  CHECK(is_cloth(pixels::at(scene.picture(frame), frame, chest)));
}

TEST_CASE("An X is dark with a light halo, and on the far side it is a faint ghost") {
  GlScene scene;
  Frame frame = made::frame();
  Image const bare = scene.picture(frame);
  int const skin = pixels::at(bare, frame, middle_of_belly).sum();

  frame.marks = {made::mark_at(middle_of_belly, Mark::Kind::candidate, "")};
  Image const near = scene.picture(frame);
  int const ink = pixels::at(near, frame, middle_of_belly).sum();
  CHECK(ink < skin / 3);
  double const light = pixels::share(near, [&](int x, int y) {
    return pixels::at(near, x, y).sum() > pixels::at(bare, x, y).sum() + 40;
  });
  CHECK(light > 0.0005);

  frame.marks = {made::mark_at(back, Mark::Kind::candidate, "")};
  made::lay_marks_of(frame);
  auto const centre = pixel_of(frame, back).value();
  int const ghost =
      pixels::at(scene.picture(frame), static_cast<int>(centre.x), static_cast<int>(centre.y))
          .sum();
  CHECK(ghost < skin - 20);
  CHECK(ghost > (skin + ink) / 2);
}

TEST_CASE("Selected, forbidden and plain marks look different") {
  GlScene scene;
  Frame frame = made::frame();
  auto const dark = [&](Mark const& mark) {
    frame.marks = {mark};
    made::lay_marks_of(frame);
    Image const picture = scene.picture(frame);
    return pixels::share(picture,
                         [&](int x, int y) { return pixels::at(picture, x, y).sum() < 150; });
  };
  Mark never = made::mark_at(middle_of_belly, Mark::Kind::candidate, "");
  never.never = true;
  double const plain = dark(made::mark_at(middle_of_belly, Mark::Kind::candidate, ""));
  double const selected = dark(made::mark_at(middle_of_belly, Mark::Kind::selected, ""));
  double const numbered = dark(made::mark_at(middle_of_belly, Mark::Kind::candidate, "8"));
  CHECK(plain > 0.00005);
  CHECK(selected > 1.3 * plain);
  CHECK(dark(never) > 1.3 * plain);
  CHECK(numbered > plain);
}

TEST_CASE("In the mirror the picture is flipped, skin and zones and light alike") {
  GlScene scene;
  Frame frame = made::frame();
  frame.zones = made::zone_about(*frame.surface, made::place_on(35.0F, 0.2F));
  View view;
  view.target = {0.0F, 0.55F, 0.0F};
  view.azimuth = 20.0F;
  view.distance = 2.4F;
  frame.camera = camera_of(view, frame.canvas);
  Image const plain = scene.picture(frame);
  frame.camera = camera_of(view, frame.canvas, true);
  Image const mirrored = scene.picture(frame);
  Image flipped = mirrored;
  for (int y = 0; y < flipped.height; ++y) {
    for (int x = 0; x < flipped.width; ++x) {
      auto const i = 3U * static_cast<std::size_t>(y * flipped.width + x);
      auto const j = 3U * static_cast<std::size_t>(y * flipped.width + flipped.width - 1 - x);
      for (std::size_t k = 0; k < 3; ++k) flipped.rgb[i + k] = mirrored.rgb[j + k];
    }
  }
  // Only samples along edges differ: they are not spread evenly over a pixel.
  auto const difference = compare(plain, flipped);
  CHECK(difference.mean < 0.25);
  CHECK(difference.fraction < 0.01);
  CHECK(compare(plain, mirrored).mean > 2.0);
}

TEST_CASE("In the mirror digits are still read from left to right") {
  GlScene scene;
  Frame frame = made::frame();
  auto const ink = [&](bool mirrored) {
    frame.camera = camera_of(View{}, frame.canvas, mirrored);
    frame.marks = {made::mark_at(middle_of_belly, Mark::Kind::selected, "7")};
    made::lay_marks_of(frame);
    Image const picture = scene.picture(frame);
    auto const box = frame.marks.front().number_box.value();
    auto const left = static_cast<int>(box.at.x) - 2;
    auto const middle = static_cast<int>(box.at.y + box.size.y / 2.0F);
    std::vector<bool> dark;
    for (int row = middle - 8; row < middle + 8; ++row) {
      for (int column = left; column < left + 16; ++column) {
        dark.push_back(pixels::at(picture, column, row).sum() < 200);
      }
    }
    return dark;
  };
  auto const plain = ink(false);
  CHECK(std::count(plain.begin(), plain.end(), true) > 10);  // there is a digit
  CHECK(ink(true) == plain);
}

TEST_CASE("An unchanged frame is neither drawn nor uploaded again") {
  GlScene scene;
  Frame frame = frame_with_zone();
  CHECK(scene.redraws(frame));
  long const uploads = scene->uploads();
  CHECK(uploads == 4);  // skin, shape, zones, dots
  CHECK_FALSE(scene.redraws(frame));
  CHECK(scene->frames_drawn() == 1);

  View view;
  view.azimuth = 40.0F;
  frame.camera = camera_of(view, frame.canvas);
  CHECK(scene.redraws(frame));
  CHECK(scene->uploads() == uploads);

  frame.zones = made::zone_about(*frame.surface, back);
  CHECK(scene.redraws(frame));
  CHECK(scene->uploads() == uploads + 2);
}

TEST_CASE("Zones that are taken away leave no trace") {
  GlScene scene;
  Image const before = scene.picture(made::frame());
  static_cast<void>(scene.picture(frame_with_zone()));
  CHECK(compare(scene.picture(made::frame()), before).worst == 0);
}

TEST_CASE("Fewer pixels while turning give the same picture, coarser") {
  GlScene scene;
  Frame const frame = frame_with_zone();
  Image const full = scene.picture(frame);
  Difference const coarse = compare(scene.picture(frame, 1, 0.6F), full);
  CHECK(coarse.same_size);
  CHECK(coarse.mean < 3.0);
  Difference const sampled = compare(scene.picture(frame, 4, 0.6F), full);
  CHECK(sampled.mean < 3.0);
}

TEST_CASE("The picture follows the canvas, however small or odd") {
  GlScene scene;
  for (auto const& [width, height] : {std::pair{1, 1}, {333, 77}, {50, 900}, {1280, 720}}) {
    Frame frame = made::frame();
    frame.canvas.width = width;
    frame.canvas.height = height;
    frame.camera = camera_of({}, frame.canvas);
    Image const picture = scene.picture(frame);
    CHECK(picture.width == width);
    CHECK(picture.height == height);
  }
}

TEST_CASE("A body out of sight or around the eye is no trouble") {
  GlScene scene;
  Frame frame = made::frame();
  View away;
  away.target = {30.0F, 0.8F, 0.0F};
  frame.camera = camera_of(away, frame.canvas);
  Image const empty = scene.picture(frame);
  // The wall alone: alike on both sides of its middle, and nowhere a step.
  for (int x = 0; x < 160; ++x) {
    CHECK(pixels::at(empty, x, 120).sum() == pixels::at(empty, 319 - x, 120).sum());
    CHECK(std::abs(pixels::at(empty, x, 120).sum() - pixels::at(empty, x + 1, 120).sum()) <= 3);
  }

  View within;
  within.target = {0.0F, 0.8F, 0.0F};
  within.distance = 0.05F;
  frame.camera = camera_of(within, frame.canvas);
  CHECK(scene.picture(frame).width == 320);
}

TEST_CASE("From below the ground no shadow is drawn over the feet") {
  GlScene scene;
  Frame frame = made::frame();
  View view;
  view.elevation = -30.0F;
  frame.camera = camera_of(view, frame.canvas);
  Image const picture = scene.picture(frame);
  frame.colours.ground = {1.0F, 0.0F, 1.0F};  // would be seen at once
  CHECK(compare(scene.picture(frame), picture).worst == 0);

  View above;
  frame.camera = camera_of(above, frame.canvas);
  Image const shadowed = scene.picture(frame);
  CHECK(pixels::share(shadowed, [&](int x, int y) {
          auto const pixel = pixels::at(shadowed, x, y);
          return pixel.red > pixel.green + 40 && pixel.blue > pixel.green + 40;
        }) > 0.003);
}

TEST_CASE("The baseline draws the same silhouette") {
  GlScene scene;
  Frame const frame = made::frame();
  REQUIRE(scene->draw_baseline(frame));
  Image const baseline = scene.capture();
  CHECK(pixels::at(baseline, frame, middle_of_belly).sum() != pixels::at(baseline, 2, 2).sum());
  CHECK(scene.redraws(frame));  // the baseline is no frame to keep
}

TEST_CASE("A missing shader is a fault that names it") {
  auto context = HeadlessGl::create();
  REQUIRE(context);
  auto const renderer = Renderer::create("/nowhere/shaders");
  REQUIRE_FALSE(renderer);
  CHECK(renderer.error().file.find("/nowhere/shaders") != std::string::npos);
}

TEST_CASE("The renderer gives the driver's name") {
  GlScene scene;
  CHECK_FALSE(scene->name().empty());
}
