// Clearing the body's target and laying it over the picture.
#include "render/passes/body_layer.h"

#include "render/gl/state.h"

namespace knotmap {
namespace {

// How far round a place its edge is looked for, where a pixel has one sample.
constexpr float smoothed_texels = 0.7F;

}  // namespace

BodyLayer::Rectangle::Rectangle(gl::Program loaded)
    : program(std::move(loaded)),
      rect(program.uniform("u_rect")),
      part(program.uniform("u_part")),
      samples(program.uniform("u_samples")),
      solid(program.uniform("u_solid")),
      between(program.uniform("u_between")),
      wall(program) {}

void BodyLayer::Rectangle::use(PassInput const& input) const {
  program.use();
  wall.set(input);
}

void BodyLayer::Rectangle::draw(gl::VertexArray const& none, glm::vec4 where, glm::vec4 of) const {
  rect.set(where);
  part.set(of);
  none.bind();
  glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
}

Result<BodyLayer> BodyLayer::load(std::filesystem::path const& shaders) {
  auto coarse = gl::Program::load(shaders, "rect", "composite");
  if (!coarse) return fail(coarse.error());
  auto single = gl::Program::load(shaders, "rect", "composite", {"MIXED"});
  if (!single) return fail(single.error());
  auto smooth = gl::Program::load(shaders, "rect", "composite", {"MIXED", "SMOOTH"});
  if (!smooth) return fail(smooth.error());
  std::optional<gl::Program> sampled;
  if (!gl::is_es()) {
    auto loaded = gl::Program::load(shaders, "rect", "resolve");
    if (!loaded) return fail(loaded.error());
    sampled.emplace(std::move(*loaded));
  }
  return BodyLayer(std::move(*coarse), std::move(*single), std::move(*smooth), std::move(sampled));
}

BodyLayer::BodyLayer(gl::Program coarse, gl::Program single, gl::Program smooth,
                     std::optional<gl::Program> sampled)
    : coarse_(std::move(coarse)), single_(std::move(single)), smooth_(std::move(smooth)) {
  if (sampled) sampled_.emplace(std::move(*sampled));
}

Result<void> BodyLayer::begin(PassInput const& input) {
  PixelRegion const& region = input.region;
  gl::TargetSpec const spec{.name = "body",
                            .extent = {region.width, region.height},
                            .samples = input.samples,
                            .depth = gl::Depth::tested};
  if (auto done = gl::reserve(body_, spec, input.limits); !done) return done;
  body_->clear(0.0F, 0.0F, 0.0F, 0.0F);
  glViewport(-region.x, -region.y, input.size.width, input.size.height);
  return {};
}

Result<void> BodyLayer::lay_over(gl::Target const& picture, PassInput const& input, float solid) {
  PixelRegion const& region = input.region;
  gl::Extent const size{region.width, region.height};
  bool const same_size = input.resolution == 1.0F;
  bool const has_samples = body_->samples() > 1;
  bool const by_copy = has_samples && !(sampled_ && same_size);
  if (by_copy) {
    gl::TargetSpec const spec{.name = "body, resolved", .extent = body_->extent()};
    if (auto done = gl::resize(resolved_, spec, input.limits); !done) return done;
    body_->copy_to(*resolved_, size);
  }
  auto const width = static_cast<float>(input.picture.width) * input.resolution;
  auto const height = static_cast<float>(input.picture.height) * input.resolution;
  auto const clip_x = [&](int x) { return 2.0F * static_cast<float>(x) / width - 1.0F; };
  auto const clip_y = [&](int y) { return 2.0F * static_cast<float>(y) / height - 1.0F; };
  glm::vec4 const rect(clip_x(region.x), clip_y(region.y), clip_x(region.x + region.width),
                       clip_y(region.y + region.height));
  picture.bind();
  glViewport(0, 0, input.picture.width, input.picture.height);
  gl::set({.blend = gl::Switches::Blend::premultiplied_over});
  glm::vec2 const pixels(size.width, size.height);
  if (has_samples && !by_copy) {
    sampled_->use(input);
    sampled_->solid.set(solid);
    sampled_->samples.set(body_->samples_given());
    body_->sampled_texture().bind();
    sampled_->draw(none_, rect, glm::vec4(0.0F, 0.0F, pixels));
    return {};
  }
  gl::Target const& source = by_copy ? *resolved_ : *body_;
  glm::vec2 const extent(source.extent().width, source.extent().height);
  // Through a ghost, whose alpha is its glass, no edge is told from what is inside.
  bool const smooth = solid >= 1.0F && !has_samples;
  source.texture().filter(same_size && !smooth ? GL_NEAREST : GL_LINEAR);
  // Below full resolution the body moves, on a machine that is slow already: speed comes first.
  Rectangle const& composite = !same_size ? coarse_ : smooth ? smooth_ : single_;
  composite.use(input);
  composite.solid.set(solid);
  composite.between.set(smoothed_texels / extent);
  composite.draw(none_, rect, glm::vec4(0.0F, 0.0F, pixels / extent));
  return {};
}

}  // namespace knotmap
