// Uploading the skin.
#include "render/passes/skin_buffers.h"

#include <array>
#include <cstdint>
#include <vector>

namespace knotmap {
namespace {

enum Location : GLuint { position, normal, baked, zone, pain, never, tones, compared, diary };

/// Of what is shown; none of nothing.
template <class Shown, class Value>
std::span<Value const> distances_of(std::shared_ptr<Shown const> const& shown,
                                    std::vector<Value> Shown::*distances) {
  return shown ? std::span<Value const>((*shown).*distances) : std::span<Value const>();
}

}  // namespace

SkinBuffers::SkinBuffers() {
  vertices_.read(positions_, sizeof(glm::vec3), {.location = position});
  vertices_.read(normals_, sizeof(glm::vec3), {.location = normal});
  vertices_.read(
      baked_, 4,
      {.location = baked, .components = 4, .type = GL_UNSIGNED_BYTE, .normalized = true});
  triangles_.bind();
}

void SkinBuffers::show(Frame const& frame) {
  if (skin_ != frame.surface->shared_skin()) {
    skin_ = frame.surface->shared_skin();
    show_skin(*skin_);
  }
  if (surface_ != frame.surface) {
    surface_ = frame.surface;
    show_surface(*surface_);
  }
  // What is null is not shown: it equals the pointers' first value, as the attributes are off.
  if (zones_of_ != frame.zones) {
    zones_of_ = frame.zones;
    show_distances<glm::vec2>(zones_, zone, distances_of(zones_of_, &ShownZones::distance));
  }
  if (compared_of_ != frame.compared) {
    compared_of_ = frame.compared;
    show_distances<glm::vec2>(compared_, compared,
                              distances_of(compared_of_, &ComparedZones::distance));
  }
  if (pain_of_ != frame.pain) {
    pain_of_ = frame.pain;
    show_distances<glm::vec2>(pain_, pain, distances_of(pain_of_, &PainPaint::drawn));
  }
  if (never_of_ != frame.never) {
    never_of_ = frame.never;
    show_distances<float>(never_, never, distances_of(never_of_, &NeverPlaces::distance));
  }
  if (diary_of_ != frame.diary) {
    diary_of_ = frame.diary;
    show_distances<glm::vec3>(diary_, diary, distances_of(diary_of_, &DiaryPaint::drawn));
  }
}

void SkinBuffers::show_skin(Skin const& skin) {
  std::vector<std::array<std::uint8_t, 4>> packed(skin.vertex_count());
  for (std::size_t i = 0; i < packed.size(); ++i) {
    packed[i] = {skin.occlusion[i], skin.garment[i], skin.band[i], 0};
  }
  bool const toned = skin.complexion.size() == packed.size();
  for (std::size_t i = 0; toned && i < packed.size(); ++i) packed[i][3] = skin.complexion[i].blush;
  baked_.upload(std::span<std::array<std::uint8_t, 4> const>(packed), GL_STATIC_DRAW);
  for (std::size_t i = 0; toned && i < packed.size(); ++i) {
    auto const& here = skin.complexion[i];
    packed[i] = {here.palm, here.lip, here.brow, here.nail};
  }
  if (toned) {
    vertices_.read(
        tones_, 4,
        {.location = tones, .components = 4, .type = GL_UNSIGNED_BYTE, .normalized = true});
    tones_.upload(std::span<std::array<std::uint8_t, 4> const>(packed), GL_STATIC_DRAW);
  } else {
    vertices_.same_for_all(tones);
  }
  vertices_.bind();
  triangles_.upload(std::span<Triangle const>(skin.triangles), GL_STATIC_DRAW);
  indices_ = static_cast<GLsizei>(skin.triangles.size() * 3);
  ++uploads_;
}

void SkinBuffers::show_surface(Surface const& surface) {
  positions_.upload(surface.positions(), GL_STATIC_DRAW);
  normals_.upload(surface.normals(), GL_STATIC_DRAW);
  ++uploads_;
}

template <class Value>
void SkinBuffers::show_distances(Distances& distances, GLuint location,
                                 std::span<Value const> values) {
  distances.shown = values.size() == skin_->vertex_count();
  if (!distances.shown) {
    vertices_.same_for_all(location);
    return;
  }
  vertices_.read(distances.buffer, sizeof(Value),
                 {.location = location, .components = sizeof(Value) / sizeof(float)});
  distances.buffer.upload(values, GL_DYNAMIC_DRAW);
  ++uploads_;
}

void SkinBuffers::draw() const {
  vertices_.bind();
  glVertexAttrib4f(tones, 0.0F, 0.0F, 0.0F, 0.0F);
  glDrawElements(GL_TRIANGLES, indices_, GL_UNSIGNED_SHORT, nullptr);
}

}  // namespace knotmap
