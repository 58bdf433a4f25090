// A two-dimensional texture without mipmaps, clamped at its edges.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "render/gl/api.h"

namespace knotmap::gl {

/// How a Handle makes and deletes a texture.
struct TextureKind {
  static GLuint create() {
    GLuint id = 0;
    glGenTextures(1, &id);
    return id;
  }
  static void destroy(GLuint id) { glDeleteTextures(1, &id); }
};

/// Filtered linearly until another filter is set. Uploads and allocations replace all of it; too
/// little memory is a GL error, found by the next gl::check_errors (target.h asks by itself).
class Texture {
 public:
  /// `name` is for a GL debugger.
  explicit Texture(std::string_view name) {
    bind();
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
    filter(GL_LINEAR);
    label(GL_TEXTURE, handle_.id(), name);
  }

  [[nodiscard]] GLuint id() const { return handle_.id(); }
  void bind() const { glBindTexture(GL_TEXTURE_2D, handle_.id()); }

  /// GL_LINEAR or GL_NEAREST, for enlarging and reducing.
  void filter(GLenum how) const {
    bind();
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, static_cast<GLint>(how));
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, static_cast<GLint>(how));
  }

  /// Rows from the first of `bytes`, one byte a pixel (a shader reads it as red) or two (red,
  /// green).
  void upload_bytes(int width, int height, int channels,
                    std::span<std::uint8_t const> bytes) const {
    bind();
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    bool const one = channels == 1;
    glTexImage2D(GL_TEXTURE_2D, 0, one ? GL_R8 : GL_RG8, width, height, 0, one ? GL_RED : GL_RG,
                 GL_UNSIGNED_BYTE, bytes.data());
  }

  /// Rows from the first texel, four bytes a pixel.
  void upload_rgba(int width, int height,
                   std::span<std::array<std::uint8_t, 4> const> texels) const {
    bind();
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE,
                 texels.data());
  }

  /// Room to draw RGBA8 into.
  void allocate_rgba(int width, int height) const {
    bind();
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
  }

  /// Room for depths of 24 bits. A shader reads it as sampler2DShadow: 1 where the depth that it
  /// asks with is at least as far.
  void allocate_depth(int width, int height) const {
    bind();
    glTexImage2D(GL_TEXTURE_2D, 0, GL_DEPTH_COMPONENT24, width, height, 0, GL_DEPTH_COMPONENT,
                 GL_UNSIGNED_INT, nullptr);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_COMPARE_MODE, GL_COMPARE_REF_TO_TEXTURE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_COMPARE_FUNC, GL_GEQUAL);
  }

 private:
  Handle<TextureKind> handle_;
};

/// RGBA8 with several samples a pixel, each of which a shader can read (sampler2DMS; not in OpenGL
/// ES 3.0). `samples` is at most Limits::samples; the driver may give more.
class SampledTexture {
 public:
  SampledTexture(std::string_view name, int width, int height, int samples) {
    bind();
    glTexImage2DMultisample(GL_TEXTURE_2D_MULTISAMPLE, samples, GL_RGBA8, width, height, GL_TRUE);
    label(GL_TEXTURE, handle_.id(), name);
  }

  [[nodiscard]] GLuint id() const { return handle_.id(); }
  void bind() const { glBindTexture(GL_TEXTURE_2D_MULTISAMPLE, handle_.id()); }

 private:
  Handle<TextureKind> handle_;
};

}  // namespace knotmap::gl
