// Drawing the figure for the skin to mix in.
#include "render/passes/wash_pass.h"

#include <algorithm>

#include <glm/common.hpp>

#include "render/gl/state.h"

namespace knotmap {
namespace {

constexpr float strength_of_whole_skin = 0.68F;
// While the skin goes, what is selected is washed over it ever less; less than this of the skin,
// and not at all.
constexpr float least_skin = 0.35F;

float strength(float skin) {
  float const part = std::clamp((skin - least_skin) / (1.0F - least_skin), 0.0F, 1.0F);
  return strength_of_whole_skin * part * part * (3.0F - 2.0F * part);
}

/// Large enough, and not much too large: a body that turns does not make one every frame.
bool does(gl::Extent has, gl::Extent needed) {
  return has.width >= needed.width && has.height >= needed.height &&
         has.width * has.height <= 2 * needed.width * needed.height;
}

constexpr int rounded_up(int size) {
  return (size + 63) / 64 * 64;
}

}  // namespace

Wash::Wash(gl::Extent extent) : extent_(extent) {
  colour_.allocate_rgba(extent.width, extent.height);
  depth_.allocate_depth(extent.width, extent.height);
  glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.id());
  gl::label(GL_FRAMEBUFFER, framebuffer_.id(), "wash");
  glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, colour_.id(), 0);
  glFramebufferTexture2D(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_TEXTURE_2D, depth_.id(), 0);
}

void Wash::begin(gl::Extent picture, PixelRegion const& region) {
  glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.id());
  glDepthMask(GL_TRUE);
  glDisable(GL_SCISSOR_TEST);
  glClearColor(0.0F, 0.0F, 0.0F, 0.0F);
  glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
  gl::Extent const size{std::max(1, picture.width / coarser),
                        std::max(1, picture.height / coarser)};
  gl::Extent const corner{region.x / coarser, region.y / coarser};
  glViewport(-corner.width, -corner.height, size.width, size.height);
  // From a pixel of the skin's target to the same place of this one.
  glm::vec2 const scale =
      glm::vec2(size.width, size.height) / glm::vec2(picture.width, picture.height);
  glm::vec2 const offset =
      scale * glm::vec2(region.x, region.y) - glm::vec2(corner.width, corner.height);
  glm::vec2 const extent(extent_.width, extent_.height);
  place_ = glm::vec4(scale / extent, offset / extent);
}

void Wash::bind_textures() const {
  glActiveTexture(GL_TEXTURE1);
  depth_.bind();
  glActiveTexture(GL_TEXTURE0);
  colour_.bind();
}

Result<WashPass> WashPass::load(std::filesystem::path const& shaders) {
  auto program = gl::Program::load(shaders, "wash", "wash");
  if (!program) return fail(program.error());
  return WashPass(std::move(*program));
}

WashPass::WashPass(gl::Program program)
    : program_(std::move(program)),
      clip_(program_.uniform("u_clip")),
      turn_(program_.uniform("u_turn")),
      eye_(program_.uniform("u_eye")),
      tendon_(program_.uniform("u_tendon")),
      strength_(program_.uniform("u_strength")),
      flip_(program_.uniform("u_flip")) {}

Wash const* WashPass::draw(Frame const& frame, FigureBuffers& figure, gl::Extent picture,
                           PixelRegion const& region) {
  bool const whole = frame.flesh.skin >= 1.0F;
  bool const any =
      whole ? figure.anything_shown() : figure.anything_selected() && frame.flesh.skin > least_skin;
  if (!any) return nullptr;
  auto const share = [](int pixels) {
    return rounded_up((pixels + Wash::coarser - 1) / Wash::coarser);
  };
  gl::Extent const needed{share(region.width), share(region.height)};
  if (!wash_ || !does(wash_->extent(), needed)) {
    wash_.reset();  // first, so that both are never held at once
    wash_.emplace(needed);
  }
  figure.show_cover(*frame.surface);
  wash_->begin(picture, region);
  gl::set({.depth = true, .cull = true});
  figure.looks().bind();
  program_.use();
  clip_.set(frame.camera.projection * frame.camera.view);
  turn_.set(glm::mat3(frame.camera.view));
  eye_.set(frame.camera.eye);
  tendon_.set(frame.colours.tendon * frame.colours.tendon);
  strength_.set(strength(frame.flesh.skin));
  flip_.set(frame.camera.mirrored ? -1.0F : 1.0F);
  if (whole) figure.draw_plain();
  figure.draw_selected();
  return &*wash_;
}

}  // namespace knotmap
