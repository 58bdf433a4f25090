// What lies under the skin, asked by meaning: solid muscles, the ghost of the skin, and the wash of
// a muscle under whole skin.
#include <algorithm>
#include <catch2/catch.hpp>

#include "render/gl_scene.h"
#include "render/made_figure.h"
#include "render/pixels.h"

using namespace knotmap;
using made::from;
using pixels::difference;

namespace {

made::Slab const belly{};
made::Slab const beside{.id = "beside", .azimuth = 60.0F};

/// Whether the eye would meet one of the parts in the pixel's middle, were there no skin.
bool is_over(Frame const& frame, int x, int y) {
  glm::vec2 const pixel(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F);
  std::vector<char> const all(frame.flesh.looks.size(), 1);
  return first_hit(*frame.flesh.figure, ray_through(frame, pixel), all).has_value();
}

bool is_near(Frame const& frame, int x, int y, int reach) {
  for (int dy = -reach; dy <= reach; ++dy) {
    for (int dx = -reach; dx <= reach; ++dx) {
      if (is_over(frame, x + dx, y + dy)) return true;
    }
  }
  return false;
}

/// One a pixel of the picture: whether the figure is there and `reach` pixels to all sides.
std::vector<char> inner_pixels(Frame const& frame, int reach) {
  std::vector<char> inner;
  for (int y = 0; y < frame.canvas.height; ++y) {
    for (int x = 0; x < frame.canvas.width; ++x) {
      bool const all = is_over(frame, x, y) && is_over(frame, x - reach, y) &&
                       is_over(frame, x + reach, y) && is_over(frame, x, y - reach) &&
                       is_over(frame, x, y + reach);
      inner.push_back(all ? 1 : 0);
    }
  }
  return inner;
}

glm::vec3 const navel = made::place_on(0.0F, 0.1F);

/// Another body of the same kind stands before the first, as an arm stands before a chest.
std::shared_ptr<Surface const> two_bodies() {
  auto const one = made::body();
  auto skin = std::make_shared<Skin>(one->skin());
  std::vector<glm::vec3> positions(one->positions().begin(), one->positions().end());
  auto const count = positions.size();
  for (auto const& at : one->positions()) {
    positions.push_back((at - made::middle) * glm::vec3(0.3F, 1.0F, 0.3F) + made::middle +
                        glm::vec3(0.0F, 0.0F, 0.35F));
  }
  for (auto const& [a, b, c] : one->skin().triangles) {
    auto const other = [&](VertexIndex i) { return static_cast<VertexIndex>(i + count); };
    skin->triangles.push_back({other(a), other(b), other(c)});
  }
  for (auto* const each : {&skin->occlusion, &skin->garment, &skin->band}) {
    each->insert(each->end(), each->begin(), each->begin() + static_cast<std::ptrdiff_t>(count));
  }
  for (std::size_t i = 0; i < count; ++i) {
    skin->mirror.push_back(static_cast<VertexIndex>(skin->mirror[i] + count));
    skin->source.push_back(65535);
  }
  return std::make_shared<Surface const>(std::move(skin), std::move(positions));
}

}  // namespace

TEST_CASE("Each look under the skin is the same in OpenGL 3.3 and in OpenGL ES 3.0") {
  Frame frame = made::with(made::frame(from(20.0F)), {belly, beside}, 0.0F);
  frame.zones = made::zone_about(*frame.surface, made::place_on(30.0F, 0.3F));
  std::vector<Frame> frames;
  auto const add = [&](float skin, PartLook const& first, PartLook const& second) {
    frame.flesh.skin = skin;
    frame.flesh.looks = {first, second};
    frames.push_back(frame);
  };
  add(0.0F, {.lit = 1.0F}, {.lit = 0.5F});
  add(0.0F, {.shown = 0.4F}, {.shown = 0.7F});
  add(0.6F, {.lit = 1.0F}, {});
  add(1.0F, {.lit = 1.0F}, {.shown = 0.0F});
  frame.landmarks.push_back({0, navel, made::normal_at(navel), 0.03F});
  add(1.0F, {.shown = 0.0F}, {.shown = 0.0F});

  std::vector<Image> core;
  {
    GlScene scene(Gl::core_3_3);
    for (auto const& each : frames) core.push_back(scene.picture(each));
  }
  GlScene scene(Gl::es_3_0);
  for (std::size_t i = 0; i < frames.size(); ++i) {
    INFO("look " << i);
    Difference const difference = compare(scene.picture(frames[i]), core[i]);
    CHECK(difference.same_size);
    CHECK(difference.fraction < 0.002);
    CHECK(difference.mean < 0.3);
  }
}

TEST_CASE("A muscle under whole skin is seen where it is and nowhere else") {
  GlScene scene;
  for (float const azimuth : {0.0F, 25.0F, -40.0F}) {
    INFO(azimuth);
    Frame const frame = made::with(made::frame(from(azimuth)), {belly}, 1.0F);
    Image const bare = scene.picture(made::frame(from(azimuth)));
    Image const washed = scene.picture(frame);
    int over = 0;
    int seen = 0;
    int outside = 0;
    for (int y = 4; y < 236; ++y) {
      for (int x = 4; x < 316; ++x) {
        int const change = difference(bare, washed, x, y);
        if (is_over(frame, x, y)) {
          ++over;
          if (change > 12) ++seen;
        } else if (change > 2 && !is_near(frame, x, y, 3)) {
          ++outside;
        }
      }
    }
    CHECK(outside == 0);
    CHECK(over > 300);
    CHECK(seen > 0.8 * over);
  }
}

TEST_CASE("From the other side of the body a muscle under whole skin changes nothing") {
  GlScene scene;
  for (float const azimuth : {140.0F, 180.0F, 230.0F}) {
    Frame const frame = made::with(made::frame(from(azimuth)), {belly}, 1.0F);
    CHECK(compare(scene.picture(frame), scene.picture(made::frame(from(azimuth)))).worst == 0);
  }
}

TEST_CASE("A muscle is not seen through what stands before its skin") {
  GlScene scene;
  Frame bare = made::frame();
  bare.surface = two_bodies();
  Frame const frame = made::with(bare, {belly}, 1.0F);
  Image const before = scene.picture(bare);
  Image const after = scene.picture(frame);
  auto const centre = pixel_of(frame, navel).value();
  CHECK(difference(before, after, static_cast<int>(centre.x), static_cast<int>(centre.y)) == 0);
  // It is there, beside what hides it.
  auto const side = pixel_of(frame, made::place_on(-22.0F, 0.1F)).value();
  CHECK(difference(before, after, static_cast<int>(side.x), static_cast<int>(side.y)) > 12);
}

TEST_CASE("A zone stays red and bordered over a muscle, and an X lies on top") {
  GlScene scene;
  Frame frame = made::with(made::frame(), {belly}, 1.0F);
  frame.zones = made::zone_about(*frame.surface, navel);
  auto const inside = pixels::at(scene.picture(frame), frame, made::place_on(6.0F, 0.1F));
  CHECK(inside.red > 1.35 * inside.green);
  CHECK(inside.red > 1.35 * inside.blue);
  frame.marks.push_back(made::mark_at(navel, Mark::Kind::candidate, ""));
  CHECK(pixels::at(scene.picture(frame), frame, navel).sum() < 150);
}

TEST_CASE("A ghost is nearly clear where it faces the eye and denser at the silhouette") {
  GlScene scene;
  Frame ghost = made::frame();
  ghost.flesh.skin = 0.0F;
  View away;
  away.target = {30.0F, 0.8F, 0.0F};
  Frame bare = ghost;
  bare.camera = camera_of(away, bare.canvas);
  Image const wall = scene.picture(bare);
  auto const against_wall = [&](Image const& picture, glm::vec3 place) {
    auto const at = pixel_of(ghost, place).value();
    auto const x = static_cast<int>(at.x);
    auto const y = static_cast<int>(at.y);
    return std::abs(pixels::at(picture, x, y).sum() - pixels::at(wall, x, y).sum());
  };
  Image const picture = scene.picture(ghost);
  int const middle = against_wall(picture, made::place_on(0.0F, 0.35F));
  int const edge = against_wall(picture, made::place_on(84.0F, 0.35F));
  CHECK(middle < 60);
  CHECK(edge > 2 * middle);

  // Smoothly from whole skin to ghost.
  int last = middle;
  for (float const skin : {0.25F, 0.5F, 0.75F, 0.999F}) {
    ghost.flesh.skin = skin;
    Image const between = scene.picture(ghost);
    int const now = against_wall(between, made::place_on(0.0F, 0.35F));
    CHECK(now > last);
    last = now;
  }
  ghost.flesh.skin = 0.999F;
  CHECK(compare(scene.picture(ghost), scene.picture(made::frame())).worst <= 2);
}

TEST_CASE("The selected muscle does not jump when the skin begins to go") {
  GlScene scene;
  Frame frame = made::with(made::frame(), {belly}, 1.0F);
  frame.flesh.looks[0].lit = 1.0F;
  Image const whole = scene.picture(frame);
  frame.flesh.skin = 0.999F;
  CHECK(compare(scene.picture(frame), whole).worst <= 3);
  frame.flesh.skin = 0.9F;
  CHECK(compare(scene.picture(frame), whole).mean < 1.5);
}

TEST_CASE("A zone, its border and painted pain are read on a ghost") {
  GlScene scene;
  Frame frame = made::frame();
  frame.flesh.skin = 0.0F;
  Image const bare = scene.picture(frame);
  frame.zones = made::zone_about(*frame.surface, navel);
  Image const zone = scene.picture(frame);
  auto const inside = pixels::at(zone, frame, navel);
  CHECK(inside.red > inside.green + 60);
  CHECK(inside.red > inside.blue + 60);
  double const line = pixels::share(zone, [&](int x, int y) {
    return pixels::at(zone, x, y).is_zone_red() && difference(zone, bare, x, y) > 90;
  });
  CHECK(line > 0.0005);

  auto pain = std::make_shared<PainPaint>();
  for (auto const& distance : frame.zones->distance) pain->drawn.emplace_back(distance.x, 1.0F);
  frame.zones = made::frame().zones;
  frame.pain = pain;
  auto const painted = pixels::at(scene.picture(frame), frame, navel);
  CHECK(painted.blue > painted.red + 15);
}

TEST_CASE("A ghost and its muscles do not depend on the order of triangles") {
  GlScene scene;
  Frame frame = made::with(made::frame(from(35.0F)), {belly, beside}, 0.0F);
  frame.flesh.looks[1].lit = 1.0F;
  Image const picture = scene.picture(frame);

  auto skin = std::make_shared<Skin>(frame.surface->skin());
  std::reverse(skin->triangles.begin(), skin->triangles.end());
  Frame other = frame;
  other.surface = std::make_shared<Surface const>(
      skin, std::vector(frame.surface->positions().begin(), frame.surface->positions().end()));
  auto form = std::make_shared<FigureForm>(*frame.flesh.figure->form);
  for (auto const& part : form->parts) {
    auto const first = form->triangles.begin() + part.first_triangle;
    std::reverse(first, first + part.triangle_count);
  }
  auto figure = std::make_shared<Figure>(*frame.flesh.figure);
  figure->form = form;
  other.flesh.figure = figure;
  CHECK(compare(scene.picture(other), picture).worst <= 1);
}

TEST_CASE("What is hidden leaves no pixel") {
  GlScene scene;
  for (float const skin : {0.0F, 1.0F}) {
    Frame frame = made::with(made::frame(from(30.0F)), {belly, beside}, skin);
    frame.flesh.looks[1].shown = 0.0F;
    frame.flesh.looks[1].lit = 1.0F;
    Frame const without = made::with(made::frame(from(30.0F)), {belly}, skin);
    CHECK(compare(scene.picture(frame), scene.picture(without)).worst == 0);
    frame.flesh.looks[0].shown = 0.0F;
    Frame none = made::frame(from(30.0F));
    none.flesh.skin = skin;
    CHECK(compare(scene.picture(frame), scene.picture(none)).worst == 0);
  }
}

TEST_CASE("Dissolving takes away the same pixels each time, and ever more of them") {
  Frame frame = made::with(made::frame(), {belly}, 0.0F);
  auto const with = [&](GlScene& scene, float shown) {
    frame.flesh.looks[0].shown = shown;
    return scene.picture(frame, 1);
  };
  GlScene scene;
  Image const none = with(scene, 0.0F);
  Image const all = with(scene, 1.0F);
  // Away from its outline, which is softened where a pixel has one sample.
  std::vector<char> const inside = inner_pixels(frame, 2);
  auto const part = [&](Image const& picture) {
    return pixels::share(picture, [&](int x, int y) {
      auto const at = static_cast<std::size_t>(y * picture.width + x);
      return inside[at] != 0 && difference(picture, none, x, y) > 8;
    });
  };
  double const whole = part(all);
  CHECK(whole > 0.004);
  Image last = none;
  for (float const shown : {0.25F, 0.5F, 0.75F}) {
    Image const picture = with(scene, shown);
    CHECK(part(picture) / whole == Approx(shown).margin(0.06));
    // What was there stays.
    CHECK(pixels::share(picture, [&](int x, int y) {
            return difference(last, none, x, y) > 8 && difference(picture, none, x, y) <= 8;
          }) == 0.0);
    last = picture;
  }
  GlScene other;
  CHECK(compare(with(other, 0.75F), last).worst == 0);
}

TEST_CASE(
    "What is selected is brighter and outlined, what lies under the pointer a little brighter") {
  GlScene scene;
  Frame frame = made::with(made::frame(), {belly}, 0.0F);
  auto const picture = [&](float lit) {
    frame.flesh.looks[0].lit = lit;
    return scene.picture(frame);
  };
  Image const plain = picture(0.0F);
  Image const hovered = picture(0.5F);
  Image const selected = picture(1.0F);
  auto const middle = [&](Image const& of) {
    return pixels::at(of, frame, made::place_on(0.0F, 0.12F)).sum();
  };
  CHECK(middle(hovered) > middle(plain) + 12);
  CHECK(middle(selected) > middle(hovered) + 12);
  // The outline lies around the muscle, where it was background.
  double const outline = pixels::share(selected, [&](int x, int y) {
    return !is_over(frame, x, y) &&
           pixels::at(selected, x, y).sum() + 150 < pixels::at(plain, x, y).sum();
  });
  CHECK(outline > 0.0005);
}

TEST_CASE("Tendon is paler than belly, and bone has its own colour without fibres") {
  GlScene scene;
  Frame frame = made::with(made::frame(), {belly}, 0.0F);
  Image const picture = scene.picture(frame);
  // The made muscle has its belly in the middle of its height.
  CHECK(pixels::at(picture, frame, made::place_on(3.0F, 0.235F)).green >
        pixels::at(picture, frame, made::place_on(3.0F, 0.1F)).green + 30);

  auto form = std::make_shared<FigureForm>(*frame.flesh.figure->form);
  form->parts[0].bone = true;
  frame.flesh.figure = made::figure_of(*frame.surface, form);
  frame.flesh.looks[0].colour = {0.0F, 1.0F, 0.0F};  // a bone does not take it
  auto const bone = pixels::at(scene.picture(frame), frame, made::place_on(3.0F, 0.1F));
  CHECK(std::abs(bone.red - bone.green) < 30);
}

TEST_CASE("The figure is sent to the GL once, its looks when they change") {
  GlScene scene;
  Frame frame = made::with(made::frame(), {belly, beside}, 0.0F);
  CHECK(scene.redraws(frame));
  CHECK_FALSE(scene.redraws(frame));
  long const uploads = scene->uploads();

  frame.camera = camera_of(from(50.0F), frame.canvas);
  CHECK(scene.redraws(frame));
  CHECK(scene->uploads() == uploads);

  frame.flesh.looks[0].colour.r += 0.1F;
  CHECK(scene.redraws(frame));
  CHECK(scene->uploads() == uploads + 1);
  frame.flesh.looks[0].shown = 0.0F;  // the triangles too
  CHECK(scene.redraws(frame));
  CHECK(scene->uploads() == uploads + 3);

  frame.flesh.figure = made::figure_of(*frame.surface, frame.flesh.figure->form);
  CHECK(scene.redraws(frame));
  CHECK(scene->uploads() == uploads + 4);
  frame.flesh.skin = 1.0F;  // what lies over it is only asked for now
  CHECK(scene.redraws(frame));
  CHECK(scene->uploads() == uploads + 5);

  frame.flesh = {};
  CHECK(scene.redraws(frame));
  CHECK(scene->uploads() == uploads + 5);
}

TEST_CASE("A mirrored picture shows the same flesh, the other way round") {
  GlScene scene;
  for (float const skin : {0.0F, 1.0F}) {
    Frame frame = made::with(made::frame(from(30.0F)), {belly, beside}, skin);
    frame.flesh.looks[0].lit = 1.0F;
    Image const plain = scene.picture(frame);
    frame.camera = camera_of(from(30.0F), frame.canvas, true);
    Image const mirrored = scene.picture(frame);
    double const unlike = pixels::share(plain, [&](int x, int y) {
      return std::abs(pixels::at(plain, x, y).sum() -
                      pixels::at(mirrored, plain.width - 1 - x, y).sum()) > 60;
    });
    CHECK(unlike < 0.002);
  }
}

TEST_CASE("Looks that are missing hide their parts") {
  GlScene scene;
  Frame frame = made::with(made::frame(), {belly, beside}, 0.0F);
  frame.flesh.looks.clear();
  Frame ghost = made::frame();
  ghost.flesh.skin = 0.0F;
  CHECK(compare(scene.picture(frame), scene.picture(ghost)).worst == 0);
}
