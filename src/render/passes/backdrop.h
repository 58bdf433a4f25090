// What lies behind the body: the gradient and the body's shadow on the ground; and the body, drawn
// apart, laid over both.
#pragma once

#include <filesystem>
#include <memory>

#include "render/gl/program.h"
#include "render/gl/target.h"
#include "render/gl/vertex_array.h"
#include "scene/frame.h"

namespace knotmap {

class BackgroundPass {
 public:
  [[nodiscard]] static Result<BackgroundPass> load(std::filesystem::path const& shaders);
  void draw(Colours const& colours) const;

 private:
  explicit BackgroundPass(gl::Program program);
  gl::Program program_;
  gl::Uniform rect_, part_, from_, to_, way_;
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

/// Lays the body over the picture. `rect`: where, in clip space.
class CompositePass {
 public:
  [[nodiscard]] static Result<CompositePass> load(std::filesystem::path const& shaders);
  /// `size` pixels of the lower left of the texture, enlarged where the rectangle is larger.
  void draw(gl::Target const& body, gl::Extent size, glm::vec4 rect) const;

 private:
  explicit CompositePass(gl::Program program);
  gl::Program program_;
  gl::Uniform rect_, part_;
  gl::VertexArray none_{"composite"};
};

/// The same from samples, pixel for pixel. Not in GLES 3.0.
class ResolvePass {
 public:
  [[nodiscard]] static Result<ResolvePass> load(std::filesystem::path const& shaders);
  void draw(gl::Target const& body, gl::Extent size, glm::vec4 rect) const;

 private:
  explicit ResolvePass(gl::Program program);
  gl::Program program_;
  gl::Uniform rect_, part_, samples_;
  gl::VertexArray none_{"resolve"};
};

}  // namespace knotmap
