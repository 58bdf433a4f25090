// The skin in one flat colour: what `knotmap bench` compares the time of a frame with.
#pragma once

#include "render/gl/program.h"
#include "render/passes/pass.h"

namespace knotmap {

/// Draws the skin's triangles with a shader that does nothing but place them: the least that a
/// renderer of this mesh can cost on this machine. Not in the list of passes: no frame shows it.
class BaselinePass final : public Pass {
 public:
  [[nodiscard]] static Result<std::unique_ptr<Pass>> load(std::filesystem::path const& shaders);
  [[nodiscard]] Result<void> draw(PassInput& input) override;

 private:
  explicit BaselinePass(gl::Program program);
  gl::Program program_;
  gl::Uniform clip_;
};

}  // namespace knotmap
