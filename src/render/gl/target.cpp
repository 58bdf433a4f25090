// Making, clearing and copying what is drawn into.
#include "render/gl/target.h"

#include <fmt/format.h>

#include <algorithm>

namespace knotmap::gl {
namespace {

void allocate(Handle<RenderbufferKind> const& buffer, GLenum format, TargetSpec const& spec) {
  glBindRenderbuffer(GL_RENDERBUFFER, buffer.id());
  auto const [width, height] = spec.extent;
  if (spec.samples > 1) {
    glRenderbufferStorageMultisample(GL_RENDERBUFFER, spec.samples, format, width, height);
  } else {
    glRenderbufferStorage(GL_RENDERBUFFER, format, width, height);
  }
  label(GL_RENDERBUFFER, buffer.id(), spec.name);
}

constexpr int rounded_up(int size) {
  return (size + 63) / 64 * 64;
}

std::int64_t area(Extent extent) {
  return std::int64_t{extent.width} * extent.height;
}

std::string words(TargetSpec const& spec) {
  return fmt::format("\"{}\" ({} x {} pixels, {} {} a pixel)", spec.name, spec.extent.width,
                     spec.extent.height, spec.samples, spec.samples == 1 ? "sample" : "samples");
}

std::string status_name(GLenum status) {
  switch (status) {
    case GL_FRAMEBUFFER_UNDEFINED:
      return "GL_FRAMEBUFFER_UNDEFINED";
    case GL_FRAMEBUFFER_INCOMPLETE_ATTACHMENT:
      return "GL_FRAMEBUFFER_INCOMPLETE_ATTACHMENT";
    case GL_FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT:
      return "GL_FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT";
    case GL_FRAMEBUFFER_INCOMPLETE_MULTISAMPLE:
      return "GL_FRAMEBUFFER_INCOMPLETE_MULTISAMPLE";
    case GL_FRAMEBUFFER_UNSUPPORTED:
      return "GL_FRAMEBUFFER_UNSUPPORTED";
    default:
      return fmt::format("status {:#06x}", status);
  }
}

Result<void> within(TargetSpec const& spec, Limits const& limits) {
  int const most = limits.side();
  auto const [width, height] = spec.extent;
  if (width >= 1 && height >= 1 && width <= most && height <= most) return {};
  return fail({.file = {},
               .pointer = {},
               .what = fmt::format("this OpenGL cannot draw into {}; driver: {}", words(spec),
                                   driver_name()),
               .remedy = fmt::format("at most {} x {} pixels", most, most)});
}

/// Of the bound framebuffer.
Result<void> check_complete(TargetSpec const& spec) {
  GLenum const status = glCheckFramebufferStatus(GL_FRAMEBUFFER);
  // An error says more (out of memory) than the status that follows from it.
  if (auto checked = check_errors("making " + words(spec)); !checked) return checked;
  if (status == GL_FRAMEBUFFER_COMPLETE) return {};
  return fail({.file = {},
               .pointer = {},
               .what = fmt::format("OpenGL cannot draw into {}: {}; driver: {}", words(spec),
                                   status_name(status), driver_name()),
               .remedy = "ask for a smaller picture, or update the driver of the graphics card"});
}

}  // namespace

Result<Target> Target::make(TargetSpec const& spec, Limits const& limits) {
  if (auto const fits = within(spec, limits); !fits) return fail(fits.error());
  Target target(spec);
  target.bind();
  label(GL_FRAMEBUFFER, target.framebuffer_.id(), spec.name);
  target.allocate_colour();
  target.allocate_depth();
  if (auto const complete = check_complete(spec); !complete) return fail(complete.error());
  if (spec.samples > 1) {
    GLint given = 0;
    glGetIntegerv(GL_SAMPLES, &given);
    target.samples_given_ = std::max(1, static_cast<int>(given));
  }
  return target;
}

void Target::allocate_colour() {
  auto const [width, height] = spec_.extent;
  if (spec_.samples > 1 && !is_es()) {
    sampled_texture_.emplace(spec_.name, width, height, spec_.samples);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D_MULTISAMPLE,
                           sampled_texture_->id(), 0);
  } else if (spec_.samples > 1) {
    colour_.emplace();
    allocate(*colour_, GL_RGBA8, spec_);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, colour_->id());
  } else {
    texture_.emplace(spec_.name);
    texture_->allocate_rgba(width, height);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture_->id(), 0);
  }
}

void Target::allocate_depth() {
  if (spec_.depth == Depth::tested) {
    depth_.emplace();
    allocate(*depth_, GL_DEPTH_COMPONENT24, spec_);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_RENDERBUFFER, depth_->id());
  } else if (spec_.depth == Depth::read) {
    depth_texture_.emplace(spec_.name + " depth");
    depth_texture_->allocate_depth(spec_.extent.width, spec_.extent.height);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_TEXTURE_2D, depth_texture_->id(),
                           0);
  }
}

void Target::clear(float red, float green, float blue, float alpha) const {
  bind();
  glDisable(GL_SCISSOR_TEST);
  glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
  glDepthMask(GL_TRUE);
  glClearColor(red, green, blue, alpha);
  bool const with_depth = spec_.depth != Depth::none;
  glClear(with_depth ? GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT : GL_COLOR_BUFFER_BIT);
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
  Extent const own = spec_.extent;
  bool const same = Extent{width, height} == own;
  glBlitFramebuffer(0, 0, own.width, own.height, 0, 0, width, height, GL_COLOR_BUFFER_BIT,
                    same ? GL_NEAREST : GL_LINEAR);
}

Result<void> reserve(std::optional<Target>& target, TargetSpec const& spec, Limits const& limits) {
  auto const room = [&](int size) {
    return std::max(size, std::min(rounded_up(size), limits.side()));
  };
  TargetSpec roomy = spec;
  roomy.extent = {room(spec.extent.width), room(spec.extent.height)};
  if (target && target->samples() == spec.samples && target->depth() == spec.depth) {
    Extent const has = target->extent();
    bool const fits = has.width >= spec.extent.width && has.height >= spec.extent.height;
    if (fits && area(has) <= 2 * area(roomy.extent)) return {};
  }
  return resize(target, roomy, limits);
}

Result<void> resize(std::optional<Target>& target, TargetSpec const& spec, Limits const& limits) {
  if (target && target->extent() == spec.extent && target->samples() == spec.samples &&
      target->depth() == spec.depth) {
    return {};
  }
  target.reset();
  auto made = Target::make(spec, limits);
  if (!made) return fail(made.error());
  target.emplace(std::move(*made));
  return {};
}

}  // namespace knotmap::gl
