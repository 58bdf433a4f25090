// The gradient behind the body.
#pragma once

#include "render/gl/program.h"
#include "render/gl/vertex_array.h"
#include "render/passes/pass.h"
#include "render/passes/wall.h"

namespace knotmap {

/// Fills the picture with the wall: `Colours::background_bottom` to `background_top`, from below to
/// above, lighter round the body.
class BackgroundPass final : public Pass {
 public:
  [[nodiscard]] static Result<std::unique_ptr<Pass>> load(std::filesystem::path const& shaders);
  [[nodiscard]] Result<void> draw(PassInput& input) override;

 private:
  explicit BackgroundPass(gl::Program program);
  gl::Program program_;
  gl::Uniform rect_, part_;
  Wall wall_;
  gl::VertexArray none_{"background"};
};

}  // namespace knotmap
