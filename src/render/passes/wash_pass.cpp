// Drawing the figure for the skin to mix in.
#include "render/passes/wash_pass.h"

#include <algorithm>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "render/gl/state.h"
#include "render/passes/figure_buffers.h"

namespace knotmap {
namespace {

constexpr float strength_of_whole_skin = 0.78F;
// While the skin goes (Flesh::skin falls from 1), what is selected fades from the wash, since it is
// drawn solid under the ghost. From this share of the skin on there is no wash.
constexpr float least_skin = 0.35F;

// Skin blurs what is under it by this much; more texels would show in it as a pattern.
constexpr float softness_m = 0.0030F;
constexpr float least_texels = 0.5F;
constexpr float most_texels = 1.5F;

/// How many pixels of the skin's target the skin blurs by, as it is seen from the eye.
float softness(PassInput const& input) {
  Frame const& frame = input.frame;
  auto const box = frame.surface->bounds();
  glm::vec3 const nearest = glm::clamp(frame.camera.eye, box.low, box.high);
  float const away = std::max(glm::distance(nearest, frame.camera.eye), 0.05F);
  return softness_m * frame.camera.pixels_per_metre_at_1m * input.resolution / away;
}

float strength(float skin) {
  float const part = std::clamp((skin - least_skin) / (1.0F - least_skin), 0.0F, 1.0F);
  return strength_of_whole_skin * part * part * (3.0F - 2.0F * part);
}

}  // namespace

Result<void> Wash::begin(PassInput const& input) {
  PixelRegion const& region = input.region;
  auto const share = [](int pixels) { return (pixels + coarser - 1) / coarser; };
  gl::TargetSpec const spec{.name = "wash",
                            .extent = {share(region.width), share(region.height)},
                            .depth = gl::Depth::read};
  if (auto done = gl::reserve(target_, spec, input.limits); !done) return done;
  target_->clear(0.0F, 0.0F, 0.0F, 0.0F);
  gl::Extent const size{std::max(1, input.size.width / coarser),
                        std::max(1, input.size.height / coarser)};
  gl::Extent const corner{region.x / coarser, region.y / coarser};
  glViewport(-corner.width, -corner.height, size.width, size.height);
  // From a pixel of the skin's target to the same place of this one.
  glm::vec2 const scale =
      glm::vec2(size.width, size.height) / glm::vec2(input.size.width, input.size.height);
  glm::vec2 const offset =
      scale * glm::vec2(region.x, region.y) - glm::vec2(corner.width, corner.height);
  glm::vec2 const extent(target_->extent().width, target_->extent().height);
  place_ = glm::vec4(scale / extent, offset / extent);
  float const texels = softness(input) / static_cast<float>(coarser);
  soft_ = std::clamp(texels, least_texels, most_texels) / extent;
  return {};
}

void Wash::bind_textures() const {
  glActiveTexture(GL_TEXTURE1);
  target_->depth_texture().bind();
  glActiveTexture(GL_TEXTURE0);
  target_->texture().bind();
}

Result<std::unique_ptr<Pass>> WashPass::load(std::filesystem::path const& shaders) {
  auto program = gl::Program::load(shaders, "wash", "wash");
  if (!program) return fail(program.error());
  return std::unique_ptr<Pass>(new WashPass(std::move(*program)));
}

WashPass::WashPass(gl::Program program)
    : program_(std::move(program)),
      clip_(program_.uniform("u_clip")),
      turn_(program_.uniform("u_turn")),
      eye_(program_.uniform("u_eye")),
      tendon_(program_.uniform("u_tendon")),
      strength_(program_.uniform("u_strength")),
      flip_(program_.uniform("u_flip")) {}

bool WashPass::is_wanted(PassInput const& input) const {
  float const skin = input.frame.flesh.skin;
  if (skin >= 1.0F) return input.figure.anything_shown();
  return skin > least_skin && input.figure.anything_selected();
}

Result<void> WashPass::draw(PassInput& input) {
  Frame const& frame = input.frame;
  FigureBuffers& figure = input.figure;
  figure.show_cover(*frame.surface);
  if (auto done = wash_.begin(input); !done) return done;
  gl::set({.depth = true, .cull = true});
  figure.looks().bind();
  program_.use();
  clip_.set(frame.camera.projection * frame.camera.view);
  turn_.set(glm::mat3(frame.camera.view));
  eye_.set(frame.camera.eye);
  tendon_.set(frame.colours.tendon * frame.colours.tendon);
  strength_.set(strength(frame.flesh.skin));
  flip_.set(frame.camera.mirrored ? -1.0F : 1.0F);
  if (frame.flesh.skin >= 1.0F) figure.draw_plain();
  figure.draw_selected();
  input.wash = &wash_;
  return {};
}

}  // namespace knotmap
