// The figure under the skin on the GL side.
#pragma once

#include <memory>
#include <vector>

#include "render/gl/texture.h"
#include "render/gl/vertex_array.h"
#include "scene/frame.h"

namespace knotmap {

/// The figure's vertices, the triangles of the parts that are shown, and how each part looks. A
/// form is uploaded when its pointer changes, a figure when its pointer changes, looks when they
/// differ.
class FigureBuffers {
 public:
  FigureBuffers();
  /// Uploads what is new in `frame.flesh`; a null figure empties it.
  void show(Frame const& frame);
  /// Uploads the skin over each vertex (its normal and metres to it), which only a wash reads.
  /// `surface` is the one that the figure was posed in.
  void show_cover(Surface const& surface);

  [[nodiscard]] bool anything_shown() const { return plain_ + selected_ > 0; }
  /// Lit by more than what lies under the pointer.
  [[nodiscard]] bool anything_selected() const { return selected_ > 0; }
  /// Shown, but not whole.
  [[nodiscard]] bool anything_dissolves() const { return dissolves_; }
  /// Draw with the program in use: attributes 0 position, 1 normal, 2 metres across and along the
  /// fibres, belly 0..1 and the part's number, 3 metres of depth, 4 the skin over it.
  void draw_plain() const { draw(0, plain_); }
  void draw_selected() const { draw(plain_, selected_); }
  /// Two rows, a column a part: colour and how much is shown; lit, bone.
  [[nodiscard]] gl::Texture const& looks() const { return looks_texture_; }
  /// How many buffers and textures have been uploaded so far.
  [[nodiscard]] long uploads() const { return uploads_; }

 private:
  void show_form(FigureForm const& form);
  void show_figure(Figure const& figure);
  void show_looks(FigureForm const& form);
  void show_triangles(FigureForm const& form);
  void draw(GLsizei first, GLsizei count) const;

  gl::VertexArray vertices_{"figure"};
  gl::Buffer positions_{GL_ARRAY_BUFFER, "figure positions"};
  gl::Buffer normals_{GL_ARRAY_BUFFER, "figure normals"};
  gl::Buffer fibres_{GL_ARRAY_BUFFER, "figure fibres"};
  gl::Buffer covers_{GL_ARRAY_BUFFER, "figure covers"};
  gl::Buffer triangles_{GL_ELEMENT_ARRAY_BUFFER, "figure triangles"};
  gl::Texture looks_texture_{"figure looks"};
  // Kept alive: were one deleted, another object could get its address and look unchanged.
  std::shared_ptr<FigureForm const> form_;
  std::shared_ptr<Figure const> figure_;
  std::vector<PartLook> looks_;
  std::shared_ptr<Figure const> covered_;  ///< whose cover is uploaded
  glm::vec3 bone_{-1.0F};
  enum class Drawn : std::uint8_t { no, plain, selected };
  std::vector<Drawn> drawn_;  ///< of each part
  bool dissolves_ = false;
  GLsizei plain_ = 0;  ///< indices of plain parts; those of selected ones follow
  GLsizei selected_ = 0;
  long uploads_ = 0;
};

}  // namespace knotmap
