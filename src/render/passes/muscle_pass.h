// Muscles and bones as solid flesh.
#pragma once

#include "render/gl/program.h"
#include "render/passes/pass.h"

namespace knotmap {

/// Draws the figure's parts that are shown, under a ghost of the skin (Flesh::skin below 1): what
/// is not selected, then the outline of what is, then that itself.
class MusclePass final : public Pass {
 public:
  [[nodiscard]] static Result<std::unique_ptr<Pass>> load(std::filesystem::path const& shaders);
  [[nodiscard]] bool is_wanted(PassInput const& input) const override;
  [[nodiscard]] Result<void> draw(PassInput& input) override;

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
