#include "render/passes/thing_pass.h"

#include <cstddef>
#include <utility>

#include "render/gl/state.h"

namespace knotmap {

Result<std::unique_ptr<Pass>> ThingPass::load(std::filesystem::path const& shaders,
                                              bool beside_ghost) {
  auto program = gl::Program::load(shaders, "thing", "thing");
  if (!program) return fail(program.error());
  return std::unique_ptr<Pass>(new ThingPass(std::move(*program), beside_ghost));
}

Result<std::unique_ptr<Pass>> ThingPass::load_beside_skin(std::filesystem::path const& shaders) {
  return load(shaders, false);
}

Result<std::unique_ptr<Pass>> ThingPass::load_beside_flesh(std::filesystem::path const& shaders) {
  return load(shaders, true);
}

ThingPass::ThingPass(gl::Program program, bool beside_ghost)
    : program_(std::move(program)),
      beside_ghost_(beside_ghost),
      clip_(program_.uniform("u_clip")),
      turn_(program_.uniform("u_turn")),
      eye_(program_.uniform("u_eye")) {
  constexpr std::size_t stride = sizeof(ThingCorner);
  vertices_.read(corners_, stride,
                 {.location = 0, .components = 3, .offset = offsetof(ThingCorner, position)});
  vertices_.read(corners_, stride,
                 {.location = 1, .components = 3, .offset = offsetof(ThingCorner, normal)});
  vertices_.read(corners_, stride,
                 {.location = 2, .components = 3, .offset = offsetof(ThingCorner, colour)});
}

bool ThingPass::is_wanted(PassInput const& input) const {
  bool const ghost = input.frame.flesh.skin < 1.0F;
  return input.frame.things != nullptr && ghost == beside_ghost_;
}

Result<void> ThingPass::draw(PassInput& input) {
  Frame const& frame = input.frame;
  if (uploaded_ != frame.things) {
    uploaded_ = frame.things;
    corners_.upload(std::span<ThingCorner const>(uploaded_->corners), GL_STATIC_DRAW);
    ++uploads_;
  }
  gl::set({.depth = true, .cull = true});
  program_.use();
  clip_.set(frame.camera.projection * frame.camera.view);
  turn_.set(glm::mat3(frame.camera.view));
  eye_.set(frame.camera.eye);
  vertices_.bind();
  glDrawArrays(GL_TRIANGLES, 0, static_cast<GLsizei>(uploaded_->corners.size()));
  return {};
}

}  // namespace knotmap
