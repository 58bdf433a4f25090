// Uploading the skin.
#include "render/passes/skin_buffers.h"

#include <array>
#include <cstdint>
#include <vector>

namespace knotmap {
namespace {

enum Location : GLuint { position, normal, baked, zone, pain, never, tones, compared };

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
  if (shown_zones_ != frame.zones || shown_zones_ == nullptr) {
    shown_zones_ = frame.zones;
    show_zones(shown_zones_ ? *shown_zones_ : ShownZones{}, skin_->vertex_count());
  }
  if (compared_ != frame.compared) {
    compared_ = frame.compared;
    show_compared(compared_.get(), skin_->vertex_count());
  }
  if (pain_ != frame.pain || !pain_known_) {
    pain_ = frame.pain;
    pain_known_ = true;
    show_pain(pain_.get(), skin_->vertex_count());
  }
  if (never_ != frame.never || !never_known_) {
    never_ = frame.never;
    never_known_ = true;
    show_never(never_.get(), skin_->vertex_count());
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

void SkinBuffers::show_zones(ShownZones const& zones, std::size_t vertices) {
  if (zones.distance.size() != vertices) {  // no zone is shown
    vertices_.same_for_all(zone);
    return;
  }
  vertices_.read(zones_, sizeof(glm::vec2), {.location = zone, .components = 2});
  zones_.upload(std::span<glm::vec2 const>(zones.distance), GL_DYNAMIC_DRAW);
  ++uploads_;
}

void SkinBuffers::show_compared(ComparedZones const* zones, std::size_t vertices) {
  if (zones == nullptr || zones->distance.size() != vertices) {
    vertices_.same_for_all(compared);
    return;
  }
  vertices_.read(compareds_, sizeof(glm::vec2), {.location = compared, .components = 2});
  compareds_.upload(std::span<glm::vec2 const>(zones->distance), GL_DYNAMIC_DRAW);
  ++uploads_;
}

void SkinBuffers::show_pain(PainPaint const* pain_paint, std::size_t vertices) {
  if (pain_paint == nullptr || pain_paint->drawn.size() != vertices) {
    vertices_.same_for_all(pain);
    return;
  }
  vertices_.read(pains_, sizeof(glm::vec2), {.location = pain, .components = 2});
  pains_.upload(std::span<glm::vec2 const>(pain_paint->drawn), GL_DYNAMIC_DRAW);
  ++uploads_;
}

void SkinBuffers::show_never(NeverPlaces const* places, std::size_t vertices) {
  if (places == nullptr || places->distance.size() != vertices) {
    vertices_.same_for_all(never);
    return;
  }
  vertices_.read(nevers_, sizeof(float), {.location = never, .components = 1});
  nevers_.upload(std::span<float const>(places->distance), GL_DYNAMIC_DRAW);
  ++uploads_;
}

void SkinBuffers::draw() const {
  vertices_.bind();
  glVertexAttrib4f(tones, 0.0F, 0.0F, 0.0F, 0.0F);
  glVertexAttrib1f(never, 1.0F);
  glVertexAttrib2f(pain, 1.0F, 0.0F);
  glVertexAttrib2f(zone, 1.0F, 1.0F);  // read only where no zone is shown
  glDrawElements(GL_TRIANGLES, indices_, GL_UNSIGNED_SHORT, nullptr);
}

}  // namespace knotmap
