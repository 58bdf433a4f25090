// Clearing the body's target and laying it over the picture.
#include "render/passes/body_layer.h"

#include "render/gl/state.h"

namespace knotmap {

BodyLayer::Rectangle::Rectangle(gl::Program loaded)
    : program(std::move(loaded)),
      rect(program.uniform("u_rect")),
      part(program.uniform("u_part")),
      samples(program.uniform("u_samples")) {}

void BodyLayer::Rectangle::draw(gl::VertexArray const& none, glm::vec4 where, glm::vec4 of) const {
  rect.set(where);
  part.set(of);
  none.bind();
  glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
}

Result<BodyLayer> BodyLayer::load(std::filesystem::path const& shaders) {
  auto single = gl::Program::load(shaders, "rect", "composite");
  if (!single) return fail(single.error());
  std::optional<gl::Program> sampled;
  if (!gl::is_es()) {
    auto loaded = gl::Program::load(shaders, "rect", "resolve");
    if (!loaded) return fail(loaded.error());
    sampled.emplace(std::move(*loaded));
  }
  return BodyLayer(std::move(*single), std::move(sampled));
}

BodyLayer::BodyLayer(gl::Program single, std::optional<gl::Program> sampled)
    : single_(std::move(single)) {
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

Result<void> BodyLayer::lay_over(gl::Target const& picture, PassInput const& input) {
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
    sampled_->program.use();
    sampled_->samples.set(body_->samples_given());
    body_->sampled_texture().bind();
    sampled_->draw(none_, rect, glm::vec4(0.0F, 0.0F, pixels));
    return {};
  }
  gl::Target const& source = by_copy ? *resolved_ : *body_;
  source.texture().filter(same_size ? GL_NEAREST : GL_LINEAR);
  single_.program.use();
  single_.draw(
      none_, rect,
      glm::vec4(0.0F, 0.0F, pixels / glm::vec2(source.extent().width, source.extent().height)));
  return {};
}

}  // namespace knotmap
