// A two-dimensional texture without mipmaps, clamped at its edges.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "render/gl/api.h"

namespace knotmap::gl {

struct TextureKind {
  static GLuint create() {
    GLuint id = 0;
    glGenTextures(1, &id);
    return id;
  }
  static void destroy(GLuint id) { glDeleteTextures(1, &id); }
};

class Texture {
 public:
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

  /// GL_LINEAR or GL_NEAREST.
  void filter(GLenum how) const {
    bind();
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, static_cast<GLint>(how));
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, static_cast<GLint>(how));
  }

  /// One byte a pixel (read as red) or two (red and green).
  void upload_bytes(int width, int height, int channels,
                    std::span<std::uint8_t const> bytes) const {
    bind();
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    bool const one = channels == 1;
    glTexImage2D(GL_TEXTURE_2D, 0, one ? GL_R8 : GL_RG8, width, height, 0, one ? GL_RED : GL_RG,
                 GL_UNSIGNED_BYTE, bytes.data());
  }

  void upload_rgba(int width, int height,
                   std::span<std::array<std::uint8_t, 4> const> texels) const {
    bind();
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE,
                 texels.data());
  }

  /// Room to draw into.
  void allocate_rgba(int width, int height) const {
    bind();
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
  }

  /// Room for depths; a shader asks whether its own is at least as far (sampler2DShadow).
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

/// RGBA8 with several samples a pixel, that a shader can read (not in GLES 3.0).
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
