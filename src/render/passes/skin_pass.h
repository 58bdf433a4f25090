// The skin with its zones.
#pragma once

#include <array>
#include <filesystem>
#include <memory>

#include "render/gl/program.h"
#include "render/gl/vertex_array.h"
#include "render/passes/wash_pass.h"
#include "scene/frame.h"

namespace knotmap {

/// The skin's vertices on the GL side; uploaded when a pointer changes.
class SkinBuffers {
 public:
  SkinBuffers();
  void show(Frame const& frame);
  void draw() const;
  [[nodiscard]] long uploads() const { return uploads_; }

 private:
  void show_skin(Skin const& skin);
  void show_surface(Surface const& surface);
  void show_zones(ShownZones const& zones, std::size_t vertices);
  void show_pain(PainPaint const* pain, std::size_t vertices);

  gl::VertexArray vertices_{"skin"};
  gl::Buffer positions_{GL_ARRAY_BUFFER, "skin positions"};
  gl::Buffer normals_{GL_ARRAY_BUFFER, "skin normals"};
  gl::Buffer baked_{GL_ARRAY_BUFFER, "skin baked"};
  gl::Buffer zones_{GL_ARRAY_BUFFER, "skin zones"};
  gl::Buffer pains_{GL_ARRAY_BUFFER, "skin pain"};
  gl::Buffer triangles_{GL_ELEMENT_ARRAY_BUFFER, "skin triangles"};
  // Held, so that an address is not given to another while it is compared with.
  std::shared_ptr<Skin const> skin_;
  std::shared_ptr<Surface const> surface_;
  std::shared_ptr<ShownZones const> shown_zones_;
  std::shared_ptr<PainPaint const> pain_;
  bool pain_known_ = false;
  GLsizei indices_ = 0;
  long uploads_ = 0;
};

/// The skin with what is painted on it: whole, or as a ghost of which only the front-most surface
/// is seen. It replaces what is drawn where it is: a ghost belongs into a target of its own.
class SkinPass {
 public:
  [[nodiscard]] static Result<SkinPass> load(std::filesystem::path const& shaders);
  /// `wash`: what is seen through it, or null.
  void draw(Frame const& frame, SkinBuffers const& skin, Wash const* wash) const;

 private:
  struct Variant {
    explicit Variant(gl::Program loaded);
    gl::Program program;
    gl::Uniform clip, turn, eye, band, skin, garment, zone, edge, pain, rim, whole, wash_place;
  };
  explicit SkinPass(std::array<Variant, 4> variants);
  std::array<Variant, 4> variants_;  ///< whole and ghost, then both with a wash
};

}  // namespace knotmap
