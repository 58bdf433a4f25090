// What lies behind the body: the gradient and the body's shadow on the ground; and the body, drawn
// apart, laid over both.
#pragma once

#include <filesystem>
#include <memory>

#include "render/gl_program.h"
#include "render/gl_texture.h"
#include "render/gl_vertex_array.h"
#include "scene/frame.h"

namespace knotmap {

class BackgroundPass {
 public:
  [[nodiscard]] static Result<BackgroundPass> load(std::filesystem::path const& shaders);
  void draw(Colours const& colours) const;

 private:
  explicit BackgroundPass(gl::Program program);
  gl::Program program_;
  gl::Uniform rect_, part_, top_, bottom_;
  gl::VertexArray none_{"background"};
};

class GroundPass {
 public:
  [[nodiscard]] static Result<GroundPass> load(std::filesystem::path const& shaders);
  void draw(Frame const& frame);

 private:
  explicit GroundPass(gl::Program program);
  gl::Program program_;
  gl::Uniform clip_, area_, colour_;
  gl::VertexArray none_{"ground"};
  gl::Texture shadow_{"shadow"};
  std::shared_ptr<Surface const> surface_;  ///< whose shadow it is
  glm::vec4 covered_{0.0F};
};

class CompositePass {
 public:
  [[nodiscard]] static Result<CompositePass> load(std::filesystem::path const& shaders);
  /// `rect`: where, in clip space; `part`: which part of the texture.
  void draw(gl::Texture const& scene, glm::vec4 rect, glm::vec4 part) const;

 private:
  explicit CompositePass(gl::Program program);
  gl::Program program_;
  gl::Uniform rect_, part_;
  gl::VertexArray none_{"composite"};
};

}  // namespace knotmap
