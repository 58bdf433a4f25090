// The skin in one flat colour: what `knotmap bench` compares the time of a frame with.
#pragma once

#include <filesystem>

#include "render/gl/program.h"
#include "render/passes/skin_pass.h"

namespace knotmap {

/// Draws the skin's triangles with a shader that does nothing but place them: the least that a
/// renderer of this mesh can cost on this machine.
class BaselinePass {
 public:
  /// Compiles <shaders>/baseline.vert and .frag; a shader that the driver refuses is a fault.
  [[nodiscard]] static Result<BaselinePass> load(std::filesystem::path const& shaders);
  /// Draws into the bound target. `skin` must have been shown the frame.
  void draw(Frame const& frame, SkinBuffers const& skin) const;

 private:
  explicit BaselinePass(gl::Program program);
  gl::Program program_;
  gl::Uniform clip_;
};

}  // namespace knotmap
