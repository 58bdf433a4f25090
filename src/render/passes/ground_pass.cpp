// Uploading the shadow and drawing its patch.
#include "render/passes/ground_pass.h"

#include <algorithm>

#include "render/gl/state.h"
#include "render/passes/ground_shadow.h"

namespace knotmap {
namespace {

/// 0..1: how much of the shadow an eye at this height sees.
float seen_from(glm::vec3 eye) {
  float const t = std::clamp((eye.y - 0.05F) / 0.4F, 0.0F, 1.0F);
  return t * t * (3.0F - 2.0F * t);
}

}  // namespace

Result<std::unique_ptr<Pass>> GroundPass::load(std::filesystem::path const& shaders) {
  auto program = gl::Program::load(shaders, "ground", "ground");
  if (!program) return fail(program.error());
  return std::unique_ptr<Pass>(new GroundPass(std::move(*program)));
}

GroundPass::GroundPass(gl::Program program)
    : program_(std::move(program)),
      clip_(program_.uniform("u_clip")),
      area_(program_.uniform("u_area")),
      colour_(program_.uniform("u_colour")) {}

bool GroundPass::is_wanted(PassInput const& input) const {
  return seen_from(input.frame.camera.eye) > 0.0F;
}

Result<void> GroundPass::draw(PassInput& input) {
  Frame const& frame = input.frame;
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
  colour_.set(glm::vec4(frame.colours.ground, seen_from(frame.camera.eye)));
  shadow_.bind();
  none_.bind();
  glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
  return {};
}

}  // namespace knotmap
