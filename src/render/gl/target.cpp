// Making, clearing and copying what is drawn into.
#include "render/gl/target.h"

namespace knotmap::gl {
namespace {

void storage(Handle<RenderbufferKind> const& buffer, GLenum format, Extent extent, int samples) {
  glBindRenderbuffer(GL_RENDERBUFFER, buffer.id());
  if (samples > 1) {
    glRenderbufferStorageMultisample(GL_RENDERBUFFER, samples, format, extent.width, extent.height);
  } else {
    glRenderbufferStorage(GL_RENDERBUFFER, format, extent.width, extent.height);
  }
}

constexpr int rounded_up(int size) {
  return (size + 63) / 64 * 64;
}

}  // namespace

Target::Target(std::string_view name, Extent extent, int samples, bool with_depth)
    : extent_(extent), samples_(samples), with_depth_(with_depth) {
  bind();
  label(GL_FRAMEBUFFER, framebuffer_.id(), name);
  if (samples > 1 && !is_es()) {
    sampled_texture_.emplace(name, extent.width, extent.height, samples);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D_MULTISAMPLE,
                           sampled_texture_->id(), 0);
  } else if (samples > 1) {
    colour_.emplace();
    storage(*colour_, GL_RGBA8, extent, samples);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, colour_->id());
  } else {
    texture_.emplace(name);
    texture_->allocate_rgba(extent.width, extent.height);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture_->id(), 0);
  }
  if (with_depth) {
    depth_.emplace();
    storage(*depth_, GL_DEPTH_COMPONENT24, extent, samples);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_RENDERBUFFER, depth_->id());
  }
}

void Target::clear(float red, float green, float blue, float alpha) const {
  bind();
  glDisable(GL_SCISSOR_TEST);
  glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
  glDepthMask(GL_TRUE);
  glClearColor(red, green, blue, alpha);
  glClear(with_depth_ ? GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT : GL_COLOR_BUFFER_BIT);
}

void Target::copy_to(Target const& other, Extent part) const {
  glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer_.id());
  glBindFramebuffer(GL_DRAW_FRAMEBUFFER, other.framebuffer_.id());
  // GLES 3.0 resolves only between the same corners.
  glBlitFramebuffer(0, 0, part.width, part.height, 0, 0, part.width, part.height,
                    GL_COLOR_BUFFER_BIT, GL_NEAREST);
}

void Target::copy_to_window(int width, int height) const {
  glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer_.id());
  glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
  bool const same = Extent{width, height} == extent_;
  glBlitFramebuffer(0, 0, extent_.width, extent_.height, 0, 0, width, height, GL_COLOR_BUFFER_BIT,
                    same ? GL_NEAREST : GL_LINEAR);
}

void reserve(std::optional<Target>& target, std::string_view name, Extent extent, int samples,
             bool with_depth) {
  if (target && target->samples() == samples) {
    Extent const has = target->extent();
    bool const fits = has.width >= extent.width && has.height >= extent.height;
    bool const wasteful =
        has.width * has.height > 2 * rounded_up(extent.width) * rounded_up(extent.height);
    if (fits && !wasteful) return;
  }
  target.reset();  // first, so that both are never held at once
  target.emplace(name, Extent{rounded_up(extent.width), rounded_up(extent.height)}, samples,
                 with_depth);
}

void resize(std::optional<Target>& target, std::string_view name, Extent extent) {
  if (target && target->extent() == extent) return;
  target.reset();
  target.emplace(name, extent, 1, false);
}

}  // namespace knotmap::gl
