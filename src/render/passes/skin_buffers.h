// The skin on the GL side.
#pragma once

#include <memory>
#include <span>

#include "render/gl/vertex_array.h"
#include "scene/frame.h"

namespace knotmap {

/// The skin's triangles, the body's shape, the zones, the painted pain, the never-press places, and
/// the diary's pains.
/// Each is uploaded when its pointer in the frame is another than before, so what a pointer points
/// to must not change.
class SkinBuffers {
 public:
  SkinBuffers();
  /// Uploads what is new in the frame; `frame.surface` must not be null.
  void show(Frame const& frame);
  /// Draws all triangles with the program in use: attributes 0 position, 1 normal, 2 baked, 6 tones
  /// of the skin; and only where it is shown: 3 metres to the zones, 4 metres to the painted pain
  /// and its strength, 5 metres to the nearest never-press place, 7 metres to the zones of a
  /// second, compared point, 8 the diary's pains (DiaryPaint::drawn).
  void draw() const;
  /// What of it is shown at present; what is not must not be read.
  [[nodiscard]] bool has_zones() const { return zones_.shown; }
  [[nodiscard]] bool has_compared() const { return compared_.shown; }
  [[nodiscard]] bool has_pain() const { return pain_.shown; }
  [[nodiscard]] bool has_never() const { return never_.shown; }
  [[nodiscard]] bool has_diary() const { return diary_.shown; }
  /// How many of the seven have been uploaded so far.
  [[nodiscard]] long uploads() const { return uploads_; }

 private:
  void show_skin(Skin const& skin);
  void show_surface(Surface const& surface);

  /// Distances of the vertices that not every picture has.
  struct Distances {
    gl::Buffer buffer;
    bool shown = false;  ///< the buffer is read; else the attribute is off
  };
  template <class Value>
  void show_distances(Distances& distances, GLuint location, std::span<Value const> values);

  gl::VertexArray vertices_{"skin"};
  gl::Buffer positions_{GL_ARRAY_BUFFER, "skin positions"};
  gl::Buffer normals_{GL_ARRAY_BUFFER, "skin normals"};
  gl::Buffer baked_{GL_ARRAY_BUFFER, "skin baked"};
  gl::Buffer tones_{GL_ARRAY_BUFFER, "skin tones"};
  Distances zones_{{GL_ARRAY_BUFFER, "skin zones"}};
  Distances compared_{{GL_ARRAY_BUFFER, "skin compared zones"}};
  Distances pain_{{GL_ARRAY_BUFFER, "skin pain"}};
  Distances never_{{GL_ARRAY_BUFFER, "skin never places"}};
  Distances diary_{{GL_ARRAY_BUFFER, "skin diary"}};
  gl::Buffer triangles_{GL_ELEMENT_ARRAY_BUFFER, "skin triangles"};
  // Kept alive: were one deleted, another object could get its address and look unchanged.
  std::shared_ptr<Skin const> skin_;
  std::shared_ptr<Surface const> surface_;
  std::shared_ptr<ShownZones const> zones_of_;
  std::shared_ptr<ComparedZones const> compared_of_;
  std::shared_ptr<PainPaint const> pain_of_;
  std::shared_ptr<NeverPlaces const> never_of_;
  std::shared_ptr<DiaryPaint const> diary_of_;
  GLsizei indices_ = 0;
  long uploads_ = 0;
};

}  // namespace knotmap
