// What is drawn into: a framebuffer with its colour and, when asked for, its depth.
#pragma once

#include <optional>

#include "render/gl/texture.h"

namespace knotmap::gl {

struct FramebufferKind {
  static GLuint create() {
    GLuint id = 0;
    glGenFramebuffers(1, &id);
    return id;
  }
  static void destroy(GLuint id) { glDeleteFramebuffers(1, &id); }
};

struct RenderbufferKind {
  static GLuint create() {
    GLuint id = 0;
    glGenRenderbuffers(1, &id);
    return id;
  }
  static void destroy(GLuint id) { glDeleteRenderbuffers(1, &id); }
};

struct Extent {
  int width = 0;
  int height = 0;

  friend bool operator==(Extent const&, Extent const&) = default;
};

/// RGBA8. One sample a pixel: the colour is a texture. More: a texture of samples, or in GLES 3.0 a
/// renderbuffer that can only be resolved by copying.
class Target {
 public:
  Target(std::string_view name, Extent extent, int samples, bool with_depth);

  [[nodiscard]] Extent extent() const { return extent_; }
  [[nodiscard]] int samples() const { return samples_; }
  [[nodiscard]] Texture const& texture() const { return *texture_; }
  [[nodiscard]] SampledTexture const& sampled_texture() const { return *sampled_texture_; }

  /// Draws go here from now on; the viewport is left alone.
  void bind() const { glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.id()); }
  void clear(float red, float green, float blue, float alpha) const;
  /// Copies the lower left part; resolves samples.
  void copy_to(Target const& other, Extent part) const;
  /// Copies all of it to the window, scaled if need be.
  void copy_to_window(int width, int height) const;

 private:
  Extent extent_;
  int samples_;
  bool with_depth_;
  Handle<FramebufferKind> framebuffer_;
  std::optional<Texture> texture_;
  std::optional<SampledTexture> sampled_texture_;
  std::optional<Handle<RenderbufferKind>> colour_;
  std::optional<Handle<RenderbufferKind>> depth_;
};

/// Makes `target` anew when its kind is another or its size does not do: at least `extent`, and not
/// more than about twice its area, so that a body that turns does not make one every frame.
void reserve(std::optional<Target>& target, std::string_view name, Extent extent, int samples,
             bool with_depth);

/// Exactly `extent`.
void resize(std::optional<Target>& target, std::string_view name, Extent extent);

}  // namespace knotmap::gl
