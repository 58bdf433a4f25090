// The numbers beside the X's.
#pragma once

#include <filesystem>
#include <span>

#include "render/gl_program.h"
#include "render/gl_texture.h"
#include "render/gl_vertex_array.h"
#include "render/glyphs.h"
#include "render/sign.h"

namespace knotmap {

struct NumberVertex {
  glm::vec3 anchor;
  glm::vec3 offset;  ///< pixels of the canvas right and up; metres toward the eye
  glm::vec2 glyph;
  Rgba colour;
  Rgba halo;
};

class NumberPass {
 public:
  /// `assets` holds fonts/Inter-SemiBold.otf.
  [[nodiscard]] static Result<NumberPass> load(std::filesystem::path const& shaders,
                                               std::filesystem::path const& assets);
  void draw(Frame const& frame);

 private:
  NumberPass(gl::Program program, Glyphs glyphs);
  void add(Frame const& frame, Mark const& mark, bool hidden);

  gl::Program program_;
  gl::Uniform clip_, eye_, pixel_;
  Glyphs glyphs_;
  gl::Texture texture_{"glyphs"};
  gl::VertexArray layout_{"numbers"};
  gl::Buffer buffer_{GL_ARRAY_BUFFER, "numbers"};
  std::vector<NumberVertex> vertices_;
  int revision_ = 0;  ///< of the glyphs in the texture
};

}  // namespace knotmap
