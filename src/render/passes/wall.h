// The wall behind the body, for the shaders that draw it or mix edges with it (shaders/wall.glsl).
#pragma once

#include "render/gl/program.h"
#include "render/passes/pass.h"

namespace knotmap {

/// The uniforms of the wall in one program.
class Wall {
 public:
  explicit Wall(gl::Program const& program);
  /// The program must be in use.
  void set(PassInput const& input) const;

 private:
  gl::Uniform low_, rise_, pool_;
};

}  // namespace knotmap
