// Uploading and drawing signs.
#include "render/sign_pass.h"

#include <cstddef>

#include "render/gl_state.h"

namespace knotmap {

SignBatch::SignBatch(std::string_view name)
    : vertices_(name), corners_(GL_ARRAY_BUFFER, name), triangles_(GL_ELEMENT_ARRAY_BUFFER, name) {
  constexpr std::size_t stride = sizeof(SignVertex);
  vertices_.read(corners_, stride, {.location = 0, .offset = offsetof(SignVertex, position)});
  vertices_.read(corners_, stride,
                 {.location = 1, .components = 4, .offset = offsetof(SignVertex, corner)});
  vertices_.read(corners_, stride,
                 {.location = 2, .components = 4, .offset = offsetof(SignVertex, shape)});
  vertices_.read(corners_, stride,
                 {.location = 3,
                  .components = 4,
                  .type = GL_UNSIGNED_BYTE,
                  .normalized = true,
                  .offset = offsetof(SignVertex, colour)});
  vertices_.read(corners_, stride,
                 {.location = 4,
                  .components = 4,
                  .type = GL_UNSIGNED_BYTE,
                  .normalized = true,
                  .offset = offsetof(SignVertex, halo)});
  triangles_.bind();
}

void SignBatch::upload(std::span<Sign const> signs) {
  std::vector<SignVertex> const corners = corners_of(signs);
  corners_.upload(std::span<SignVertex const>(corners), GL_DYNAMIC_DRAW);
  if (signs.size() > room_) {
    room_ = signs.size();
    std::vector<std::uint32_t> triangles;
    triangles.reserve(room_ * 6);
    for (std::uint32_t i = 0; i < room_; ++i) {
      std::uint32_t const at = i * 4;
      triangles.insert(triangles.end(), {at, at + 1, at + 2, at, at + 2, at + 3});
    }
    vertices_.bind();
    triangles_.upload(std::span<std::uint32_t const>(triangles), GL_STATIC_DRAW);
  }
  indices_ = static_cast<GLsizei>(signs.size() * 6);
}

void SignBatch::draw() const {
  if (indices_ == 0) return;
  vertices_.bind();
  glDrawElements(GL_TRIANGLES, indices_, GL_UNSIGNED_INT, nullptr);
}

Result<SignPass> SignPass::load(std::filesystem::path const& shaders) {
  auto program = gl::Program::load(shaders, "mark", "mark");
  if (!program) return fail(program.error());
  return SignPass(std::move(*program));
}

SignPass::SignPass(gl::Program program)
    : program_(std::move(program)),
      clip_(program_.uniform("u_clip")),
      eye_(program_.uniform("u_eye")) {}

void SignPass::show_dots(Frame const& frame) {
  if (surface_ == frame.surface && paint_ == frame.paint && colour_ == frame.colours.zone) return;
  surface_ = frame.surface;
  paint_ = frame.paint;
  colour_ = frame.colours.zone;
  bool const had_dots = any_dots_;
  any_dots_ = paint_ && !paint_->dots.empty();
  if (!any_dots_ && !had_dots) return;
  dots_.upload(any_dots_ ? dots_of(*surface_, paint_->dots, colour_) : std::vector<Sign>{});
  ++uploads_;
}

void SignPass::draw(Frame const& frame) {
  show_dots(frame);
  bool const any_marks = !frame.marks.empty() || !frame.pains.empty();
  if (!any_dots_ && !any_marks) return;
  gl::set({.depth = true, .blend = gl::Switches::Blend::over});
  program_.use();
  clip_.set(frame.camera.projection * frame.camera.view);
  eye_.set(frame.camera.eye);
  dots_.draw();
  if (!any_marks) return;
  marks_.upload(signs_of(frame));
  marks_.draw();
}

}  // namespace knotmap
