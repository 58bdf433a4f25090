// The body's target: flesh and skin are drawn into it, apart, and then laid over the picture.
#pragma once

#include <filesystem>
#include <optional>

#include "render/gl/program.h"
#include "render/gl/vertex_array.h"
#include "render/passes/pass.h"
#include "render/passes/wall.h"

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
  /// `solid`: 1 where what was drawn hides all behind it, so that its alpha is the share of a pixel
  /// that it covers and its edges can be mixed and smoothed by it; 0 where it is a ghost.
  [[nodiscard]] Result<void> lay_over(gl::Target const& picture, PassInput const& input,
                                      float solid);

 private:
  /// A program that draws a rectangle of the picture from the lower left part of a texture.
  struct Rectangle {
    explicit Rectangle(gl::Program loaded);
    /// To be called before `draw`: tells it the background, which edges are mixed with.
    void use(PassInput const& input) const;
    /// `where`: low x, low y, high x, high y in clip space; `of`: the same corners of the texture.
    void draw(gl::VertexArray const& none, glm::vec4 where, glm::vec4 of) const;
    gl::Program program;
    gl::Uniform rect, part, samples, solid, between;
    Wall wall;
  };
  BodyLayer(gl::Program coarse, gl::Program single, gl::Program smooth,
            std::optional<gl::Program> sampled);

  Rectangle coarse_;                  ///< from fewer pixels than the picture has
  Rectangle single_;                  ///< from a texture with one sample a pixel
  Rectangle smooth_;                  ///< from the same, smoothing edges
  std::optional<Rectangle> sampled_;  ///< averages the samples itself; not in OpenGL ES 3.0
  gl::VertexArray none_{"rectangle"};
  std::optional<gl::Target> body_;
  std::optional<gl::Target> resolved_;  ///< the body with one sample a pixel, by copying
};

}  // namespace knotmap
