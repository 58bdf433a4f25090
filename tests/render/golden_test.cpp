// Pictures that were looked at once and must stay, drawn in every kind of OpenGL (gl_setups()). On
// the Mesa that made them they are equal to the byte or nearly; another renderer may differ a
// little more. With one sample a pixel edges are jagged: a pixel there may differ, nothing else
// may. KNOTMAP_UPDATE_GOLDEN=1 writes them anew: look at each before committing it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>

#include <glm/geometric.hpp>

#include "render/gl_scene.h"
#include "render/made_figure.h"
#include "render/png.h"

using namespace knotmap;
namespace fs = std::filesystem;

namespace {

/// What may differ from the golden picture.
struct Tolerance {
  double fraction = 0.001;  ///< of the pixels, by more than 8 within one pixel of their place
  double mean = 0.5;        ///< of a channel, 0..255
};

constexpr Tolerance jagged{.fraction = 0.02, .mean = 1.5};

void check_golden(Image const& actual, std::string const& name, Tolerance const& allowed) {
  fs::path const golden = fs::path(KNOTMAP_TESTS_DIR) / "render" / "golden" / (name + ".png");
  if (std::getenv("KNOTMAP_UPDATE_GOLDEN") != nullptr) {
    REQUIRE(write_png(actual, golden));
    return;
  }
  auto const expected = read_png(golden);
  if (!expected) FAIL(to_line(expected.error()));
  Difference const difference = compare(actual, *expected);
  bool const good = difference.same_size && difference.fraction <= allowed.fraction &&
                    difference.mean <= allowed.mean;
  if (!good) {
    static_cast<void>(write_png(actual, name + ".actual.png"));
    if (difference.same_size) static_cast<void>(write_png(difference.picture, name + ".diff.png"));
  }
  INFO(name << ": worst " << difference.worst << ", mean " << difference.mean << ", fraction "
            << difference.fraction << "; pictures are in " << fs::current_path());
  CHECK(good);
}

/// Draws the frame in every kind of OpenGL; only the first can make the golden picture anew.
void check_golden(Frame const& frame, std::string const& name, int samples = 4,
                  float resolution = 1.0F) {
  bool const updating = std::getenv("KNOTMAP_UPDATE_GOLDEN") != nullptr;
  for (auto const& setup : gl_setups()) {
    INFO(setup.name);
    GlScene scene(setup);
    bool const one_sample = setup.limits && setup.limits->samples < samples;
    check_golden(scene.picture(frame, samples, resolution), name,
                 one_sample ? jagged : Tolerance{});
    if (updating) return;
  }
}

View near_by() {
  View near;
  near.distance = 2.6F;
  return near;
}

Frame marked(View const& view = near_by()) {
  Frame frame = made::frame(view);
  frame.band = true;
  frame.zones = made::zone_about(*frame.surface, made::place_on(10.0F, 0.1F));
  Mark never = made::mark_at(made::place_on(-40.0F, 0.3F), Mark::Kind::candidate, "7");
  never.never = true;
  frame.marks = {made::mark_at(made::place_on(170.0F, -0.3F), Mark::Kind::candidate, "4"), never,
                 made::mark_at(made::place_on(20.0F, 0.62F), Mark::Kind::previewed, "2"),
                 made::mark_at(made::place_on(-15.0F, -0.05F), Mark::Kind::selected, "1")};
  made::lay_marks_of(frame);
  frame.pains.push_back(
      {made::place_on(15.0F, 0.12F), made::normal_at(made::place_on(15.0F, 0.12F)), 0.04F});
  return frame;
}

}  // namespace

TEST_CASE("Golden: zones, marks, ghosts and numbers in the light theme") {
  check_golden(marked(), "marked-light");
}

TEST_CASE("Golden: the same in the dark theme") {
  Frame frame = marked();
  frame.colours = colours_of(Theme::dark);
  check_golden(frame, "marked-dark");
}

TEST_CASE("Golden: from above at the side, with the shadow") {
  View view = near_by();
  view.azimuth = 60.0F;
  view.elevation = 35.0F;
  Frame frame = marked(view);
  // The numbers of ghosts are in the other pictures; beside the body they would be most of what
  // softened edges change here.
  for (Mark& mark : frame.marks) {
    if (mark.behind) mark.number_box.reset();
  }
  check_golden(frame, "from-above");
}

TEST_CASE("Golden: while turning, at fewer pixels") {
  check_golden(marked(), "turning", 1, 0.6F);
}

TEST_CASE("Golden: two compared points, one solid and one striped, on skin and over each other") {
  Frame frame = marked();
  frame.pains.clear();
  frame.marks.clear();
  View near;
  near.target = made::place_on(19.0F, 0.06F);
  near.azimuth = 19.0F;
  near.distance = 0.9F;
  frame.camera = camera_of(near, frame.canvas);
  auto const second = made::zone_about(*frame.surface, made::place_on(28.0F, 0.02F));
  frame.compared = std::make_shared<ComparedZones const>(ComparedZones{second->distance});
  check_golden(frame, "compared");
}

TEST_CASE("Golden: painted pain over a zone: covered, uncovered and unpainted are told apart") {
  Frame frame = marked();
  frame.pains.clear();
  auto const beside = made::zone_about(*frame.surface, made::place_on(32.0F, 0.05F));
  auto pain = std::make_shared<PainPaint>();
  for (auto const& distance : beside->distance) {
    // The lower half hurts less.
    auto const i = static_cast<std::size_t>(&distance - beside->distance.data());
    bool const low = frame.surface->positions()[i].y < made::place_on(32.0F, 0.05F).y;
    pain->drawn.emplace_back(distance.x, low ? mild_pain : strong_pain);
  }
  frame.pain = pain;
  check_golden(frame, "painted");
}

namespace {

/// A place that must not be pressed, partly under the zone.
Frame hatched() {
  Frame frame = marked();
  View near;
  near.distance = 0.8F;
  frame.camera = camera_of(near, frame.canvas);
  frame.marks.clear();
  auto never = std::make_shared<NeverPlaces>();
  constexpr float radius_m = 0.12F;
  auto const middle = made::place_on(20.0F, 0.05F);
  for (auto const& at : frame.surface->positions()) {
    never->distance.push_back(glm::distance(at, middle) - radius_m);
  }
  frame.never = never;
  return frame;
}

}  // namespace

TEST_CASE("Golden: where nobody must press, the skin is hatched") {
  check_golden(hatched(), "hatched");
}

TEST_CASE("Golden: hatching is chalk on very dark skin") {
  Frame frame = hatched();
  frame.colours = colours_of(Theme::dark, Tone::very_dark);
  check_golden(frame, "hatched-dark");
}

TEST_CASE("Golden: the diary's pains, more often to the right, stronger upward") {
  Frame frame = made::frame();
  View near;
  near.distance = 1.0F;
  frame.camera = camera_of(near, frame.canvas);
  frame.hatching_m = 1.0F / 64.0F;
  auto paint = std::make_shared<DiaryPaint>();
  auto const middle = made::place_on(0.0F, 0.15F);
  constexpr float radius_m = 0.22F;
  for (auto const& at : frame.surface->positions()) {
    float const across = (at.x - middle.x) / radius_m;
    float const step = across < -0.4F ? 1.0F : across < 0.3F ? 2.0F : 3.0F;
    paint->drawn.emplace_back(std::clamp(glm::distance(at, middle) - radius_m, -0.015F, 0.015F),
                              step,
                              std::clamp(0.5F + 0.5F * (at.y - middle.y) / radius_m, 0.05F, 1.0F));
  }
  frame.diary = paint;
  check_golden(frame, "diary");
}

namespace {

/// A selected muscle, one under the pointer that lies partly beneath it, and one that dissolves.
Frame fleshed(float skin) {
  std::vector<made::Slab> const slabs{
      {.id = "selected", .azimuth = -8.0F, .depth_m = 0.012F},
      {.id = "hovered", .azimuth = 18.0F, .height = 0.25F, .depth_m = 0.026F},
      {.id = "dissolving", .azimuth = -55.0F, .height = 0.2F, .half_height = 0.3F}};
  Frame frame = made::with(marked(), slabs, skin);
  frame.flesh.looks[0].lit = 1.0F;
  frame.flesh.looks[1].lit = 0.5F;
  frame.flesh.looks[2].shown = 0.5F;
  glm::vec3 const place = made::place_on(-30.0F, -0.3F);
  frame.landmarks.push_back({0, place, made::normal_at(place), 0.012F});
  return frame;
}

}  // namespace

TEST_CASE("Golden: muscles under the ghost of the skin") {
  check_golden(fleshed(0.0F), "ghost");
}

TEST_CASE("Golden: muscles seen through whole skin") {
  check_golden(fleshed(1.0F), "through-skin");
}
