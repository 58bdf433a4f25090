// The body's shadow on the ground.
#pragma once

#include "render/gl/program.h"
#include "render/gl/texture.h"
#include "render/gl/vertex_array.h"
#include "render/passes/pass.h"

namespace knotmap {

/// Lays the shadow (ground_shadow.h) over the picture as a patch of the plane y = 0. It is made
/// anew when the body has another shape; it is faint for an eye near the ground and gone below it.
class GroundPass final : public Pass {
 public:
  [[nodiscard]] static Result<std::unique_ptr<Pass>> load(std::filesystem::path const& shaders);
  [[nodiscard]] bool is_wanted(PassInput const& input) const override;
  [[nodiscard]] Result<void> draw(PassInput& input) override;

 private:
  explicit GroundPass(gl::Program program);
  gl::Program program_;
  gl::Uniform clip_, area_, colour_;
  gl::VertexArray none_{"ground"};
  gl::Texture shadow_{"shadow"};
  std::shared_ptr<Surface const> surface_;  ///< whose shadow it is
  glm::vec4 covered_{0.0F};                 ///< low x, low z, high x, high z; metres
};

}  // namespace knotmap
