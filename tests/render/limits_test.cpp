// What the renderer does where OpenGL cannot do what is asked: a fault in one line, or fewer
// pixels.
#include "render/gl/limits.h"

#include <catch2/catch.hpp>
#include <cstdlib>

#include "platform/files.h"
#include "platform/scratch_folder.h"
#include "render/gl/program.h"
#include "render/gl/target.h"
#include "render/gl_scene.h"
#include "render/made_body.h"
#include "render/made_figure.h"
#include "render/pixels.h"

using namespace knotmap;

namespace {

Frame canvas_of(int width, int height) {
  Frame frame = made::frame();
  frame.canvas.width = width;
  frame.canvas.height = height;
  frame.camera = camera_of({}, frame.canvas);
  return frame;
}

bool has(std::string const& text, std::string const& part) {
  return text.find(part) != std::string::npos;
}

/// One line that names the driver.
void check_words(Fault const& fault) {
  INFO(to_line(fault));
  CHECK(has(fault.what, gl::driver_name()));
  CHECK_FALSE(has(to_line(fault), "\n"));
  CHECK_FALSE(fault.remedy.empty());
}

}  // namespace

TEST_CASE("Limits are those of the context, and the environment makes them smaller") {
  auto const context = HeadlessGl::create();
  REQUIRE(context);
  auto const own = gl::limits_of_context();
  CHECK(own.side() >= 1024);  // what OpenGL 3.3 promises
  CHECK(own.samples >= 1);
  setenv("KNOTMAP_GL_SIDE", "512", 1);
  setenv("KNOTMAP_GL_SAMPLES", "1", 1);
  auto const smaller = gl::limits_of_context();
  setenv("KNOTMAP_GL_SIDE", "9999999", 1);
  setenv("KNOTMAP_GL_SAMPLES", "many", 1);
  auto const same = gl::limits_of_context();
  unsetenv("KNOTMAP_GL_SIDE");
  unsetenv("KNOTMAP_GL_SAMPLES");
  CHECK(smaller.side() == 512);
  CHECK(smaller.samples == 1);
  CHECK(same.side() == own.side());
  CHECK(same.samples == own.samples);
}

TEST_CASE("A picture larger than the limits is a fault that says how large it may be") {
  for (Gl const version : {Gl::core_3_3, Gl::es_3_0}) {
    GlScene scene(GlSetup{.version = version, .limits = poor(320, 4)});
    for (auto const& [width, height] : {std::pair{321, 240}, {100, 5000}}) {
      auto const drawn = scene->draw(canvas_of(width, height));
      REQUIRE_FALSE(drawn);
      check_words(drawn.error());
      CHECK(has(drawn.error().what, std::to_string(width) + " x " + std::to_string(height)));
      CHECK(drawn.error().remedy == "at most 320 x 320 pixels");
      CHECK_FALSE(scene->capture());  // no older picture in its place
    }
    CHECK(scene.picture(canvas_of(320, 320)).width == 320);  // nothing is broken after it
  }
}

TEST_CASE("A window larger than the limits is drawn with fewer pixels and panels over them") {
  GlScene scene(GlSetup{.limits = poor(160, 4)});
  Frame const frame = made::frame();
  CHECK(scene.redraws(frame));
  CHECK_FALSE(scene.redraws(frame));
  Image const small = scene.capture();
  CHECK(small.width == 160);
  CHECK(small.height == 120);
  GlScene usual;
  Image const half = usual.picture(canvas_of(160, 120));
  CHECK(compare(small, half).fraction < 0.01);
}

TEST_CASE("What a driver promises and does not keep is a fault with its answer") {
  for (Gl const version : {Gl::core_3_3, Gl::es_3_0}) {
    auto const context = HeadlessGl::create(version);
    REQUIRE(context);
    gl::Limits const boast = poor(1 << 20, 64);
    for (auto const& [extent, samples] :
         {std::pair{gl::Extent{200'000, 16}, 1}, std::pair{gl::Extent{16, 200'000}, 4},
          std::pair{gl::Extent{64, 64}, 64}}) {
      auto const target = gl::Target::make(
          {.name = "boast", .extent = extent, .samples = samples, .depth = gl::Depth::tested},
          boast);
      REQUIRE_FALSE(target);
      check_words(target.error());
      CHECK(has(target.error().what, "\"boast\""));
      CHECK(has(target.error().what, "GL_"));
      CHECK(glGetError() == GL_NO_ERROR);
    }
    // The same where nothing is an error but the framebuffer is not complete.
    CHECK(gl::Target::make({.name = "usual", .extent = {64, 64}}, boast));
  }
}

TEST_CASE("Samples that cannot be had are fewer samples, and no target is made again for them") {
  GlScene scene(GlSetup{.debug = false, .limits = poor(16384, 64)});
  CHECK(scene.picture(made::frame(), 64).width == 320);
  CHECK(scene->limits().samples < 64);
  int const found = scene->limits().samples;
  CHECK(scene.picture(made::frame(), 64).width == 320);
  CHECK(scene->limits().samples == found);
}

TEST_CASE("A picture is refused when OpenGL recorded an error on the way") {
  GlScene scene(GlSetup{.debug = false});
  CHECK_FALSE(scene->capture());  // nothing was drawn yet
  REQUIRE(scene->draw(made::frame()));
  glEnable(GL_TEXTURE_2D + 0xF000U);
  auto const image = scene->capture();
  REQUIRE_FALSE(image);
  check_words(image.error());
  CHECK(has(image.error().what, "GL_INVALID_ENUM"));
  CHECK(scene.picture(made::frame()).width == 320);
}

TEST_CASE("A refused shader is one line: file, variant, the log's first line, the driver") {
  for (Gl const version : {Gl::core_3_3, Gl::es_3_0}) {
    auto const context = HeadlessGl::create(version);
    REQUIRE(context);
    ScratchFolder const folder;
    std::string const plain = "void main() { gl_Position = vec4(0.0); }\n";
    REQUIRE(write_whole(folder.path() / "a.vert", plain));
    REQUIRE(write_whole(folder.path() / "a.frag", "void main() { nonsense; }\n"));
    auto const compiled = gl::Program::load(folder.path(), "a", "a", {"GHOST", "WASH"});
    REQUIRE_FALSE(compiled);
    check_words(compiled.error());
    CHECK(compiled.error().file == (folder.path() / "a.frag").string());
    CHECK(has(compiled.error().what, "compile"));
    CHECK(has(compiled.error().what, "as GHOST WASH"));
    CHECK(has(compiled.error().what, "nonsense"));
    CHECK(has(compiled.error().remedy, version == Gl::es_3_0 ? "OpenGL ES 3.0" : "OpenGL 3.3"));

    std::string const calls =
        "float missing();\nout vec4 o;\nvoid main() { o = vec4(missing()); }\n";
    REQUIRE(write_whole(folder.path() / "b.frag", calls));
    auto const linked = gl::Program::load(folder.path(), "a", "b");
    REQUIRE_FALSE(linked);
    check_words(linked.error());
    CHECK(has(linked.error().what, "link"));
  }
}
