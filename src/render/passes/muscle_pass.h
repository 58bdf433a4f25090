// Muscles and bones as solid flesh.
#pragma once

#include <filesystem>

#include "render/gl/program.h"
#include "render/passes/figure_buffers.h"

namespace knotmap {

class MusclePass {
 public:
  [[nodiscard]] static Result<MusclePass> load(std::filesystem::path const& shaders);
  /// `pixel`: the size of one in clip space, for the outline of what is selected.
  void draw(Frame const& frame, FigureBuffers const& figure, glm::vec2 pixel) const;

 private:
  struct Solid {
    explicit Solid(gl::Program loaded);
    void use(Frame const& frame) const;
    gl::Program program;
    gl::Uniform clip, turn, eye, tendon, nearer, flip;
  };
  struct Outline {
    explicit Outline(gl::Program loaded);
    void use(Frame const& frame, glm::vec2 size) const;
    gl::Program program;
    gl::Uniform clip, eye, nearer, reach, colour;
  };
  MusclePass(gl::Program whole, gl::Program dissolving, gl::Program outline);

  Solid whole_;
  Solid dissolving_;
  Outline outline_;
};

}  // namespace knotmap
