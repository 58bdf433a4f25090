// Background, ground and composite: rectangles without vertices.
#include "render/passes/backdrop.h"

#include <algorithm>

#include "render/gl/state.h"
#include "render/passes/ground_shadow.h"

namespace knotmap {
namespace {

constexpr glm::vec4 whole_picture{-1.0F, -1.0F, 1.0F, 1.0F};
constexpr glm::vec4 whole_texture{0.0F, 0.0F, 1.0F, 1.0F};

/// The shadow is faint for an eye near the ground, and gone under it.
float seen_from(glm::vec3 eye) {
  float const t = std::clamp((eye.y - 0.05F) / 0.4F, 0.0F, 1.0F);
  return t * t * (3.0F - 2.0F * t);
}

}  // namespace

Result<BackgroundPass> BackgroundPass::load(std::filesystem::path const& shaders) {
  auto program = gl::Program::load(shaders, "rect", "background");
  if (!program) return fail(program.error());
  return BackgroundPass(std::move(*program));
}

BackgroundPass::BackgroundPass(gl::Program program)
    : program_(std::move(program)),
      rect_(program_.uniform("u_rect")),
      part_(program_.uniform("u_part")),
      from_(program_.uniform("u_from")),
      to_(program_.uniform("u_to")),
      way_(program_.uniform("u_way")) {}

void BackgroundPass::draw(Colours const& colours) const {
  gl::set({});
  program_.use();
  rect_.set(whole_picture);
  part_.set(whole_texture);
  from_.set(colours.background_bottom);
  to_.set(colours.background_top);
  way_.set(glm::vec2(0.0F, 1.0F));
  none_.bind();
  glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
}

Result<GroundPass> GroundPass::load(std::filesystem::path const& shaders) {
  auto program = gl::Program::load(shaders, "ground", "ground");
  if (!program) return fail(program.error());
  return GroundPass(std::move(*program));
}

GroundPass::GroundPass(gl::Program program)
    : program_(std::move(program)),
      clip_(program_.uniform("u_clip")),
      area_(program_.uniform("u_area")),
      colour_(program_.uniform("u_colour")) {}

void GroundPass::draw(Frame const& frame) {
  float const strength = seen_from(frame.camera.eye);
  if (strength <= 0.0F) return;
  if (surface_ != frame.surface) {
    surface_ = frame.surface;
    GroundShadow const shadow = ground_shadow(*surface_);
    covered_ = shadow.area;
    shadow_.upload_bytes(shadow.width, shadow.height, 1, shadow.darkness);
  }
  gl::set({.blend = gl::Switches::Blend::over});
  program_.use();
  clip_.set(frame.camera.projection * frame.camera.view);
  area_.set(covered_);
  colour_.set(glm::vec4(frame.colours.ground, strength));
  shadow_.bind();
  none_.bind();
  glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
}

Result<CompositePass> CompositePass::load(std::filesystem::path const& shaders) {
  auto program = gl::Program::load(shaders, "rect", "composite");
  if (!program) return fail(program.error());
  return CompositePass(std::move(*program));
}

CompositePass::CompositePass(gl::Program program)
    : program_(std::move(program)),
      rect_(program_.uniform("u_rect")),
      part_(program_.uniform("u_part")) {}

void CompositePass::draw(gl::Target const& body, gl::Extent size, glm::vec4 rect) const {
  gl::Texture const& texture = body.texture();
  gl::set({.blend = gl::Switches::Blend::premultiplied_over});
  program_.use();
  rect_.set(rect);
  part_.set(glm::vec4(0.0F, 0.0F,
                      static_cast<float>(size.width) / static_cast<float>(body.extent().width),
                      static_cast<float>(size.height) / static_cast<float>(body.extent().height)));
  texture.bind();
  none_.bind();
  glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
}

Result<ResolvePass> ResolvePass::load(std::filesystem::path const& shaders) {
  auto program = gl::Program::load(shaders, "rect", "resolve");
  if (!program) return fail(program.error());
  return ResolvePass(std::move(*program));
}

ResolvePass::ResolvePass(gl::Program program)
    : program_(std::move(program)),
      rect_(program_.uniform("u_rect")),
      part_(program_.uniform("u_part")),
      samples_(program_.uniform("u_samples")) {}

void ResolvePass::draw(gl::Target const& body, gl::Extent size, glm::vec4 rect) const {
  gl::set({.blend = gl::Switches::Blend::premultiplied_over});
  program_.use();
  rect_.set(rect);
  part_.set(glm::vec4(0.0F, 0.0F, static_cast<float>(size.width), static_cast<float>(size.height)));
  samples_.set(body.samples());
  body.sampled_texture().bind();
  none_.bind();
  glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
}

}  // namespace knotmap
