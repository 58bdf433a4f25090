// The body's target: flesh and skin are drawn into it, apart, and then laid over the picture.
#pragma once

#include <filesystem>
#include <optional>

#include "render/gl/program.h"
#include "render/gl/vertex_array.h"
#include "render/passes/pass.h"

namespace knotmap {

/// A target as large as the part of the picture that the body covers, with the samples and the
/// resolution of the frame. Nothing else is drawn at several samples a pixel.
class BodyLayer {
 public:
  /// A shader that the driver refuses is a fault.
  [[nodiscard]] static Result<BodyLayer> load(std::filesystem::path const& shaders);

  /// Clears it to nothing, binds it and sets the viewport, so that passes draw as into a whole
  /// picture of `input.size`. A fault: the target cannot be made.
  [[nodiscard]] Result<void> begin(PassInput const& input);
  /// Lays it over the picture: resolved, and enlarged where the resolution is below 1. A fault: the
  /// target for resolving by copy (OpenGL ES, or a resolution below 1) cannot be made.
  [[nodiscard]] Result<void> lay_over(gl::Target const& picture, PassInput const& input);

 private:
  /// A program that draws a rectangle of the picture from the lower left part of a texture.
  struct Rectangle {
    explicit Rectangle(gl::Program loaded);
    /// `rect`: low x, low y, high x, high y in clip space; `part`: the same corners of the texture.
    void draw(gl::VertexArray const& none, glm::vec4 rect, glm::vec4 part) const;
    gl::Program program;
    gl::Uniform rect, part, samples;
  };
  BodyLayer(gl::Program single, std::optional<gl::Program> sampled);

  Rectangle single_;                  ///< from a texture with one sample a pixel
  std::optional<Rectangle> sampled_;  ///< averages the samples itself; not in OpenGL ES 3.0
  gl::VertexArray none_{"rectangle"};
  std::optional<gl::Target> body_;
  std::optional<gl::Target> resolved_;  ///< the body with one sample a pixel, by copying
};

}  // namespace knotmap
