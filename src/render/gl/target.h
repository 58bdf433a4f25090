// What is drawn into: a framebuffer with its colour and, when asked for, its depth.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "render/gl/limits.h"
#include "render/gl/texture.h"

namespace knotmap::gl {

/// How a Handle makes and deletes a framebuffer.
struct FramebufferKind {
  static GLuint create() {
    GLuint id = 0;
    glGenFramebuffers(1, &id);
    return id;
  }
  static void destroy(GLuint id) { glDeleteFramebuffers(1, &id); }
};

/// How a Handle makes and deletes a renderbuffer.
struct RenderbufferKind {
  static GLuint create() {
    GLuint id = 0;
    glGenRenderbuffers(1, &id);
    return id;
  }
  static void destroy(GLuint id) { glDeleteRenderbuffers(1, &id); }
};

/// Pixels.
struct Extent {
  int width = 0;
  int height = 0;

  friend bool operator==(Extent const&, Extent const&) = default;
};

/// What a target keeps of the depth of its pixels.
enum class Depth : std::uint8_t {
  none,
  tested,  ///< 24 bits, for the depth test alone
  read     ///< 24 bits in a texture that a shader compares with (one sample a pixel only)
};

/// A target to be made.
struct TargetSpec {
  std::string name;  ///< for faults and for a GL debugger
  Extent extent;
  int samples = 1;  ///< a pixel, 1 to Limits::samples
  Depth depth = Depth::none;
};

/// A framebuffer, RGBA8. With one sample a pixel its colour is a texture; with more it is a texture
/// of samples, or in OpenGL ES 3.0 a renderbuffer that can only be resolved by copying.
class Target {
 public:
  /// Allocates everything and asks for completeness (glCheckFramebufferStatus) and errors
  /// (glGetError). A fault names the target, its size, its samples, what OpenGL answered and the
  /// driver: when a side is larger than `limits.side()`, memory is short, or the driver refuses the
  /// combination.
  [[nodiscard]] static Result<Target> make(TargetSpec const& spec, Limits const& limits);

  [[nodiscard]] Extent extent() const { return spec_.extent; }
  /// As asked for in the spec.
  [[nodiscard]] int samples() const { return spec_.samples; }
  /// What the driver gave: it may round the number up. 1 where there is one a pixel.
  [[nodiscard]] int samples_given() const { return samples_given_; }
  [[nodiscard]] Depth depth() const { return spec_.depth; }
  /// The colour; only with one sample a pixel.
  [[nodiscard]] Texture const& texture() const { return *texture_; }
  /// The colour's samples; only with several a pixel, in OpenGL 3.3.
  [[nodiscard]] SampledTexture const& sampled_texture() const { return *sampled_texture_; }
  /// The depth; only with Depth::read.
  [[nodiscard]] Texture const& depth_texture() const { return *depth_texture_; }

  /// Draws go here from now on; the viewport is left alone.
  void bind() const { glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.id()); }
  /// Binds it and fills all of it: premultiplied colour 0..1, the farthest depth.
  void clear(float red, float green, float blue, float alpha) const;
  /// Copies the lower left part, pixels; resolves samples. `other` has one sample a pixel.
  void copy_to(Target const& other, Extent part) const;
  /// Copies all of it to the window's framebuffer of so many pixels, scaled where they differ.
  void copy_to_window(int width, int height) const;

 private:
  explicit Target(TargetSpec spec) : spec_(std::move(spec)) {}
  void allocate_colour();
  void allocate_depth();

  TargetSpec spec_;
  int samples_given_ = 1;
  Handle<FramebufferKind> framebuffer_;
  std::optional<Texture> texture_;
  std::optional<SampledTexture> sampled_texture_;
  std::optional<Texture> depth_texture_;
  std::optional<Handle<RenderbufferKind>> colour_;
  std::optional<Handle<RenderbufferKind>> depth_;
};

/// Makes the target anew unless the one there has the same samples and depth, is at least as large
/// as `spec.extent`, and covers at most about twice its area: sides are rounded up to 64 pixels, so
/// that a body that turns does not make a target every frame. The old one is deleted first, so that
/// memory never holds both; after a fault there is none.
[[nodiscard]] Result<void> reserve(std::optional<Target>& target, TargetSpec const& spec,
                                   Limits const& limits);

/// The same, with exactly the spec's extent.
[[nodiscard]] Result<void> resize(std::optional<Target>& target, TargetSpec const& spec,
                                  Limits const& limits);

}  // namespace knotmap::gl
