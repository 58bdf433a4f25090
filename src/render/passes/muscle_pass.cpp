// Drawing the figure: what is not selected, then the outline of what is, then that itself.
#include "render/passes/muscle_pass.h"

#include "render/gl/state.h"
#include "render/passes/figure_buffers.h"
#include "render/passes/linear.h"

namespace knotmap {
namespace {

// What is selected is drawn toward the eye by this, its outline by less: neighbours that touch it
// do not cut the outline, and it does not cover what it outlines.
constexpr float selected_nearer_m = 0.0030F;
constexpr float outline_nearer_m = 0.0024F;
constexpr float outline_points = 1.6F;

}  // namespace

MusclePass::Solid::Solid(gl::Program loaded)
    : program(std::move(loaded)),
      clip(program.uniform("u_clip")),
      turn(program.uniform("u_turn")),
      eye(program.uniform("u_eye")),
      tendon(program.uniform("u_tendon")),
      nearer(program.uniform("u_nearer")),
      flip(program.uniform("u_flip")) {}

void MusclePass::Solid::use(Frame const& frame) const {
  program.use();
  clip.set(frame.camera.projection * frame.camera.view);
  turn.set(glm::mat3(frame.camera.view));
  eye.set(frame.camera.eye);
  tendon.set(squared(frame.colours.tendon));
  nearer.set(0.0F);
  flip.set(frame.camera.mirrored ? -1.0F : 1.0F);
}

MusclePass::Outline::Outline(gl::Program loaded)
    : program(std::move(loaded)),
      clip(program.uniform("u_clip")),
      eye(program.uniform("u_eye")),
      nearer(program.uniform("u_nearer")),
      reach(program.uniform("u_reach")),
      colour(program.uniform("u_colour")) {}

void MusclePass::Outline::use(Frame const& frame, glm::vec2 size) const {
  program.use();
  clip.set(frame.camera.projection * frame.camera.view);
  eye.set(frame.camera.eye);
  nearer.set(outline_nearer_m);
  reach.set(size);
  colour.set(glm::vec3(0.20F, 0.045F, 0.04F));
}

Result<std::unique_ptr<Pass>> MusclePass::load(std::filesystem::path const& shaders) {
  auto whole = gl::Program::load(shaders, "muscle", "muscle");
  if (!whole) return fail(whole.error());
  auto dissolving = gl::Program::load(shaders, "muscle", "muscle", {"DISSOLVE"});
  if (!dissolving) return fail(dissolving.error());
  auto outline = gl::Program::load(shaders, "outline", "outline");
  if (!outline) return fail(outline.error());
  return std::unique_ptr<Pass>(
      new MusclePass(std::move(*whole), std::move(*dissolving), std::move(*outline)));
}

MusclePass::MusclePass(gl::Program whole, gl::Program dissolving, gl::Program outline)
    : whole_(std::move(whole)), dissolving_(std::move(dissolving)), outline_(std::move(outline)) {}

bool MusclePass::is_wanted(PassInput const& input) const {
  return input.frame.flesh.skin < 1.0F && input.figure.anything_shown();
}

Result<void> MusclePass::draw(PassInput& input) {
  Frame const& frame = input.frame;
  FigureBuffers const& figure = input.figure;
  // Of the finished picture, in clip space.
  glm::vec2 const pixel = 2.0F * input.resolution / glm::vec2(input.size.width, input.size.height);
  Solid const& flesh = figure.anything_dissolves() ? dissolving_ : whole_;
  figure.looks().bind();
  gl::set({.depth = true, .cull = true});
  flesh.use(frame);
  figure.draw_plain();
  if (!figure.anything_selected()) return {};
  gl::set({.depth = true, .cull_near = true});
  outline_.use(frame, pixel * (outline_points * frame.canvas.scale));
  figure.draw_selected();
  gl::set({.depth = true, .cull = true});
  flesh.use(frame);
  flesh.nearer.set(selected_nearer_m);
  figure.draw_selected();
  return {};
}

}  // namespace knotmap
