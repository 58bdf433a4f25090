// A rectangle without vertices over the whole picture.
#include "render/passes/background_pass.h"

#include "render/gl/state.h"

namespace knotmap {
namespace {

constexpr glm::vec4 whole_picture{-1.0F, -1.0F, 1.0F, 1.0F};  // clip space
constexpr glm::vec4 whole_texture{0.0F, 0.0F, 1.0F, 1.0F};

}  // namespace

Result<std::unique_ptr<Pass>> BackgroundPass::load(std::filesystem::path const& shaders) {
  auto program = gl::Program::load(shaders, "rect", "background");
  if (!program) return fail(program.error());
  return std::unique_ptr<Pass>(new BackgroundPass(std::move(*program)));
}

BackgroundPass::BackgroundPass(gl::Program program)
    : program_(std::move(program)),
      rect_(program_.uniform("u_rect")),
      part_(program_.uniform("u_part")),
      wall_(program_) {}

Result<void> BackgroundPass::draw(PassInput& input) {
  gl::set({});
  program_.use();
  rect_.set(whole_picture);
  part_.set(whole_texture);
  wall_.set(input);
  none_.bind();
  glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
  return {};
}

}  // namespace knotmap
