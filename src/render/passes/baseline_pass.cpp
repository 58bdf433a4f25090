// The skin in one flat colour.
#include "render/passes/baseline_pass.h"

#include <utility>

#include "render/gl/state.h"

namespace knotmap {

Result<BaselinePass> BaselinePass::load(std::filesystem::path const& shaders) {
  auto program = gl::Program::load(shaders, "baseline", "baseline");
  if (!program) return fail(program.error());
  return BaselinePass(std::move(*program));
}

BaselinePass::BaselinePass(gl::Program program)
    : program_(std::move(program)), clip_(program_.uniform("u_clip")) {}

void BaselinePass::draw(Frame const& frame, SkinBuffers const& skin) const {
  gl::set({.depth = true, .cull = true});
  program_.use();
  clip_.set(frame.camera.projection * frame.camera.view);
  skin.draw();
}

}  // namespace knotmap
