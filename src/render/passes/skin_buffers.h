// The skin on the GL side.
#pragma once

#include <memory>

#include "render/gl/vertex_array.h"
#include "scene/frame.h"

namespace knotmap {

/// The skin's triangles, the body's shape, the zones, the painted pain and the never-press places.
/// Each is uploaded when its pointer in the frame is another than before, so what a pointer points
/// to must not change.
class SkinBuffers {
 public:
  SkinBuffers();
  /// Uploads what is new in the frame; `frame.surface` must not be null.
  void show(Frame const& frame);
  /// Draws all triangles with the program in use: attributes 0 position, 1 normal, 2 baked, 3
  /// metres to the zones, 4 metres to the painted pain and its strength, 5 metres to the nearest
  /// never-press place, 6 tones of the skin, 7 metres to the zones of a second, compared point.
  void draw() const;
  /// How many of the six have been uploaded so far.
  [[nodiscard]] long uploads() const { return uploads_; }

 private:
  void show_skin(Skin const& skin);
  void show_surface(Surface const& surface);
  void show_zones(ShownZones const& zones, std::size_t vertices);
  void show_compared(ComparedZones const* zones, std::size_t vertices);
  void show_pain(PainPaint const* pain, std::size_t vertices);
  void show_never(NeverPlaces const* places, std::size_t vertices);

  gl::VertexArray vertices_{"skin"};
  gl::Buffer positions_{GL_ARRAY_BUFFER, "skin positions"};
  gl::Buffer normals_{GL_ARRAY_BUFFER, "skin normals"};
  gl::Buffer baked_{GL_ARRAY_BUFFER, "skin baked"};
  gl::Buffer tones_{GL_ARRAY_BUFFER, "skin tones"};
  gl::Buffer zones_{GL_ARRAY_BUFFER, "skin zones"};
  gl::Buffer compareds_{GL_ARRAY_BUFFER, "skin compared zones"};
  gl::Buffer pains_{GL_ARRAY_BUFFER, "skin pain"};
  gl::Buffer nevers_{GL_ARRAY_BUFFER, "skin never places"};
  gl::Buffer triangles_{GL_ELEMENT_ARRAY_BUFFER, "skin triangles"};
  // Kept alive: were one deleted, another object could get its address and look unchanged.
  std::shared_ptr<Skin const> skin_;
  std::shared_ptr<Surface const> surface_;
  std::shared_ptr<ShownZones const> shown_zones_;
  std::shared_ptr<ComparedZones const> compared_;
  std::shared_ptr<PainPaint const> pain_;
  bool pain_known_ = false;
  std::shared_ptr<NeverPlaces const> never_;
  bool never_known_ = false;
  GLsizei indices_ = 0;
  long uploads_ = 0;
};

}  // namespace knotmap
