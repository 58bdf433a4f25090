// The skin in one flat colour.
#include "render/passes/baseline_pass.h"

#include <utility>

#include "render/gl/state.h"
#include "render/passes/skin_buffers.h"

namespace knotmap {

Result<std::unique_ptr<Pass>> BaselinePass::load(std::filesystem::path const& shaders) {
  auto program = gl::Program::load(shaders, "baseline", "baseline");
  if (!program) return fail(program.error());
  return std::unique_ptr<Pass>(new BaselinePass(std::move(*program)));
}

BaselinePass::BaselinePass(gl::Program program)
    : program_(std::move(program)), clip_(program_.uniform("u_clip")) {}

Result<void> BaselinePass::draw(PassInput& input) {
  gl::set({.depth = true, .cull = true});
  program_.use();
  clip_.set(input.frame.camera.projection * input.frame.camera.view);
  input.skin.draw();
  return {};
}

}  // namespace knotmap
