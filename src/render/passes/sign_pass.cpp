// Uploading and drawing signs.
#include "render/passes/sign_pass.h"

#include <cstddef>

#include "render/gl/state.h"

namespace knotmap {

SignBatch::SignBatch(std::string_view name)
    : vertices_(name), corners_(GL_ARRAY_BUFFER, name), triangles_(GL_ELEMENT_ARRAY_BUFFER, name) {
  constexpr std::size_t stride = sizeof(SignVertex);
  vertices_.read(corners_, stride,
                 {.location = 0, .components = 4, .offset = offsetof(SignVertex, position)});
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
  triangles_.bind();
}

void SignBatch::upload(std::span<SignVertex const> corners) {
  corners_.upload(corners, GL_DYNAMIC_DRAW);
  std::size_t const signs = corners.size() / 4;
  if (signs > room_) {
    room_ = signs;
    std::vector<std::uint32_t> triangles;
    triangles.reserve(room_ * 6);
    for (std::uint32_t i = 0; i < room_; ++i) {
      std::uint32_t const at = i * 4;
      triangles.insert(triangles.end(), {at, at + 1, at + 2, at, at + 2, at + 3});
    }
    vertices_.bind();
    triangles_.upload(std::span<std::uint32_t const>(triangles), GL_STATIC_DRAW);
  }
  indices_ = static_cast<GLsizei>(signs * 6);
}

void SignBatch::draw() const {
  if (indices_ == 0) return;
  vertices_.bind();
  glDrawElements(GL_TRIANGLES, indices_, GL_UNSIGNED_INT, nullptr);
}

Result<std::unique_ptr<Pass>> SignPass::load(std::filesystem::path const& shaders) {
  auto const fonts = shaders.parent_path() / "assets" / "fonts";
  auto glyphs = Glyphs::load(typeface_file(fonts, TypefaceCut::semi_bold));
  if (!glyphs) return fail(glyphs.error());
  auto program = gl::Program::load(shaders, "sign", "sign");
  if (!program) return fail(program.error());
  return std::unique_ptr<Pass>(new SignPass(std::move(*program), std::move(*glyphs)));
}

SignPass::SignPass(gl::Program program, Glyphs glyphs)
    : program_(std::move(program)),
      clip_(program_.uniform("u_clip")),
      eye_(program_.uniform("u_eye")),
      halo_(program_.uniform("u_halo")),
      glyphs_(std::move(glyphs)) {}

void SignPass::show_dots(Frame const& frame) {
  if (surface_ == frame.surface && zones_ == frame.zones && colour_ == frame.colours.zone) return;
  surface_ = frame.surface;
  zones_ = frame.zones;
  colour_ = frame.colours.zone;
  bool const had_dots = any_dots_;
  any_dots_ = zones_ && !zones_->dots.empty();
  if (!any_dots_ && !had_dots) return;
  dots_.upload(any_dots_ ? dots_of(*surface_, zones_->dots, colour_) : std::vector<SignVertex>{});
  ++uploads_;
}

void SignPass::show_landmarks(Frame const& frame) {
  if (landmark_colour_ == frame.colours.landmark && shown_landmarks_ == frame.landmarks) return;
  landmark_colour_ = frame.colours.landmark;
  bool const any = !shown_landmarks_.empty() || !frame.landmarks.empty();
  shown_landmarks_ = frame.landmarks;
  if (!any) return;
  landmarks_.upload(rings_of(shown_landmarks_, landmark_colour_));
  ++uploads_;
}

void SignPass::show_marks(Frame const& frame) {
  marks_.upload(vertices_of(frame, glyphs_));
  if (revision_ == glyphs_.revision()) return;
  revision_ = glyphs_.revision();
  texture_.upload_bytes(Glyphs::texture_width, Glyphs::texture_height, 2, glyphs_.pixels());
}

Result<void> SignPass::draw(PassInput& input) {
  Frame const& frame = input.frame;
  show_dots(frame);
  show_landmarks(frame);
  bool const any_marks = !frame.marks.empty() || !frame.pains.empty();
  if (!any_dots_ && !any_marks && shown_landmarks_.empty()) return {};
  if (any_marks || revision_ < 0) show_marks(frame);
  gl::set({.depth = true, .blend = gl::Switches::Blend::over});
  program_.use();
  clip_.set(frame.camera.projection * frame.camera.view);
  eye_.set(frame.camera.eye);
  halo_.set(frame.colours.mark_halo);
  texture_.bind();
  dots_.draw();
  landmarks_.draw();
  if (any_marks) marks_.draw();
  return {};
}

}  // namespace knotmap
