// A debug context with a renderer; the test fails when the GL complained of anything.
#pragma once

#include <catch2/catch.hpp>
#include <memory>

#include "platform/headless.h"
#include "render/renderer.h"

class GlScene {
 public:
  explicit GlScene(knotmap::Gl version = knotmap::Gl::core_3_3) {
    auto context = knotmap::HeadlessGl::create(version, true);
    if (!context) FAIL(knotmap::to_line(context.error()));
    context_ = std::move(*context);
    auto renderer = knotmap::Renderer::create(KNOTMAP_SHADERS);
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
    renderer_->draw(frame, samples, resolution);
    return renderer_->capture();
  }

 private:
  std::unique_ptr<knotmap::HeadlessGl> context_;  // outlives the renderer
  std::unique_ptr<knotmap::Renderer> renderer_;
};
