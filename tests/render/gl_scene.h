// A context with a renderer; the test fails when the GL complained of anything.
#pragma once

#include <catch2/catch.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "platform/headless.h"
#include "render/renderer.h"

/// What kind of OpenGL pictures are drawn with.
struct GlSetup {
  std::string name = "OpenGL 3.3";
  knotmap::Gl version = knotmap::Gl::core_3_3;
  bool debug = true;  ///< errors are collected, and fail the test
  std::optional<knotmap::gl::Limits> limits = {};
};

/// Limits of a poor driver: textures of so many pixels a side, so many samples.
inline knotmap::gl::Limits poor(int side, int samples) {
  knotmap::gl::Limits limits;
  limits.texture_side = side;
  limits.renderbuffer_side = side;
  limits.viewport_width = side;
  limits.viewport_height = side;
  limits.samples = samples;
  return limits;
}

/// The kinds that pictures are drawn in again. A canvas of 320 x 240 pixels just fits the smallest.
inline std::vector<GlSetup> gl_setups() {
  using knotmap::Gl;
  return {{},
          {.name = "OpenGL 3.3 without debug output", .debug = false},
          {.name = "OpenGL ES 3.0", .version = Gl::es_3_0},
          {.name = "OpenGL 3.3, textures of 320 pixels", .limits = poor(320, 4)},
          {.name = "OpenGL 3.3, one sample", .limits = poor(16384, 1)},
          {.name = "OpenGL ES 3.0, one sample, 320 pixels",
           .version = Gl::es_3_0,
           .limits = poor(320, 1)}};
}

class GlScene {
 public:
  explicit GlScene(knotmap::Gl version = knotmap::Gl::core_3_3)
      : GlScene(GlSetup{.version = version}) {}
  explicit GlScene(GlSetup const& setup) {
    auto context = knotmap::HeadlessGl::create(setup.version, setup.debug);
    if (!context) FAIL(knotmap::to_line(context.error()));
    context_ = std::move(*context);
    auto renderer = knotmap::Renderer::create(KNOTMAP_SHADERS, setup.limits);
    if (!renderer) FAIL(knotmap::to_line(renderer.error()));
    renderer_ = std::move(*renderer);
  }
  ~GlScene() {
    for (auto const& complaint : renderer_->take_complaints()) FAIL_CHECK(complaint);
  }
  GlScene(GlScene const&) = delete;
  GlScene& operator=(GlScene const&) = delete;

  knotmap::Renderer* operator->() { return renderer_.get(); }

  knotmap::Image picture(knotmap::Frame const& frame, int samples = 4, float resolution = 1.0F) {
    auto const drawn = renderer_->draw(frame, samples, resolution);
    if (!drawn) FAIL(knotmap::to_line(drawn.error()));
    return capture();
  }
  /// Whether the frame is drawn anew.
  bool redraws(knotmap::Frame const& frame) {
    auto const drawn = renderer_->draw_if_changed(frame);
    if (!drawn) FAIL(knotmap::to_line(drawn.error()));
    return *drawn;
  }
  knotmap::Image capture() {
    auto image = renderer_->capture();
    if (!image) FAIL(knotmap::to_line(image.error()));
    return std::move(*image);
  }

 private:
  std::unique_ptr<knotmap::HeadlessGl> context_;  // outlives the renderer
  std::unique_ptr<knotmap::Renderer> renderer_;
};
