// Uploading and drawing the skin.
#include "render/passes/skin_pass.h"

#include <algorithm>
#include <array>

#include <glm/geometric.hpp>

#include "render/gl/state.h"

namespace knotmap {
namespace {

enum Location : GLuint { position, normal, baked, zone, pain };

glm::vec3 squared(glm::vec3 colour) {
  return colour * colour;
}

/// Against a light background the outline darkens a little, against a dark one it catches light.
glm::vec4 rim_of(Colours const& colours) {
  glm::vec3 const behind = 0.5F * (colours.background_top + colours.background_bottom);
  bool const dark = glm::dot(behind, glm::vec3(1.0F / 3.0F)) < 0.4F;
  return dark ? glm::vec4(0.62F, 0.64F, 0.68F, 0.32F) : glm::vec4(0.13F, 0.115F, 0.11F, 0.42F);
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
  if (shown_zones_ != frame.zones || shown_zones_ == nullptr) {
    shown_zones_ = frame.zones;
    show_zones(shown_zones_ ? *shown_zones_ : ShownZones{}, skin_->vertex_count());
  }
  if (pain_ != frame.pain || !pain_known_) {
    pain_ = frame.pain;
    pain_known_ = true;
    show_pain(pain_.get(), skin_->vertex_count());
  }
}

void SkinBuffers::show_skin(Skin const& skin) {
  std::vector<std::array<std::uint8_t, 4>> packed(skin.vertex_count());
  for (std::size_t i = 0; i < packed.size(); ++i) {
    packed[i] = {skin.occlusion[i], skin.garment[i], skin.band[i], 0};
  }
  baked_.upload(std::span<std::array<std::uint8_t, 4> const>(packed), GL_STATIC_DRAW);
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

void SkinBuffers::show_pain(PainPaint const* pain_paint, std::size_t vertices) {
  if (pain_paint == nullptr || pain_paint->drawn.size() != vertices) {
    vertices_.same_for_all(pain);
    return;
  }
  vertices_.read(pains_, sizeof(glm::vec2), {.location = pain, .components = 2});
  pains_.upload(std::span<glm::vec2 const>(pain_paint->drawn), GL_DYNAMIC_DRAW);
  ++uploads_;
}

void SkinBuffers::draw() const {
  vertices_.bind();
  glVertexAttrib2f(pain, 1.0F, 0.0F);
  glVertexAttrib2f(zone, 1.0F, 1.0F);  // read only where no zone is shown
  glDrawElements(GL_TRIANGLES, indices_, GL_UNSIGNED_SHORT, nullptr);
}

Result<SkinPass> SkinPass::load(std::filesystem::path const& shaders) {
  std::vector<Variant> variants;
  for (auto const& switches :
       std::array<std::vector<std::string>, 4>{{{}, {"GHOST"}, {"WASH"}, {"GHOST", "WASH"}}}) {
    auto program = gl::Program::load(shaders, "skin", "skin", switches);
    if (!program) return fail(program.error());
    variants.emplace_back(std::move(*program));
  }
  return SkinPass({std::move(variants[0]), std::move(variants[1]), std::move(variants[2]),
                   std::move(variants[3])});
}

SkinPass::Variant::Variant(gl::Program loaded)
    : program(std::move(loaded)),
      clip(program.uniform("u_clip")),
      turn(program.uniform("u_turn")),
      eye(program.uniform("u_eye")),
      band(program.uniform("u_band")),
      skin(program.uniform("u_skin")),
      garment(program.uniform("u_garment")),
      zone(program.uniform("u_zone")),
      edge(program.uniform("u_edge")),
      pain(program.uniform("u_pain")),
      rim(program.uniform("u_rim")),
      whole(program.uniform("u_whole")),
      wash_place(program.uniform("u_wash_place")) {
  program.use();
  program.uniform("u_wash_depth").set(1);  // the unit of its texture; that of the colour is 0
}

SkinPass::SkinPass(std::array<Variant, 4> variants) : variants_(std::move(variants)) {}

void SkinPass::draw(Frame const& frame, SkinBuffers const& skin, Wash const* wash) const {
  gl::set({.depth = true, .cull = true});
  Variant const& variant =
      variants_[(frame.flesh.skin < 1.0F ? 1U : 0U) + (wash != nullptr ? 2U : 0U)];
  variant.program.use();
  variant.clip.set(frame.camera.projection * frame.camera.view);
  variant.turn.set(glm::mat3(frame.camera.view));
  variant.eye.set(frame.camera.eye);
  variant.band.set(frame.band ? 1.0F : 0.0F);
  variant.skin.set(squared(frame.colours.skin));
  variant.garment.set(squared(frame.colours.garment));
  variant.zone.set(squared(frame.colours.zone));
  variant.edge.set(squared(frame.colours.zone_edge));
  variant.pain.set(squared(frame.colours.pain_paint));
  variant.rim.set(rim_of(frame.colours));
  variant.whole.set(std::clamp(frame.flesh.skin, 0.0F, 1.0F));
  if (wash != nullptr) {
    wash->bind_textures();
    variant.wash_place.set(wash->place());
  }
  skin.draw();
}

}  // namespace knotmap
