// Laying out and drawing the numbers.
#include "render/number_pass.h"

#include <algorithm>
#include <cstddef>

#include "render/gl_state.h"
#include "scene/pick.h"

namespace knotmap {
namespace {

constexpr float height_points = 15.0F;
constexpr float selected_height_points = 18.0F;

}  // namespace

Result<NumberPass> NumberPass::load(std::filesystem::path const& shaders,
                                    std::filesystem::path const& assets) {
  auto glyphs = Glyphs::load(assets / "fonts" / "Inter-SemiBold.otf");
  if (!glyphs) return fail(glyphs.error());
  auto program = gl::Program::load(shaders, "number", "number");
  if (!program) return fail(program.error());
  return NumberPass(std::move(*program), std::move(*glyphs));
}

NumberPass::NumberPass(gl::Program program, Glyphs glyphs)
    : program_(std::move(program)),
      clip_(program_.uniform("u_clip")),
      eye_(program_.uniform("u_eye")),
      pixel_(program_.uniform("u_pixel")),
      glyphs_(std::move(glyphs)) {
  constexpr std::size_t stride = sizeof(NumberVertex);
  layout_.read(buffer_, stride, {.location = 0, .offset = offsetof(NumberVertex, anchor)});
  layout_.read(buffer_, stride, {.location = 1, .offset = offsetof(NumberVertex, offset)});
  layout_.read(buffer_, stride,
               {.location = 2, .components = 2, .offset = offsetof(NumberVertex, glyph)});
  layout_.read(buffer_, stride,
               {.location = 3,
                .components = 4,
                .type = GL_UNSIGNED_BYTE,
                .normalized = true,
                .offset = offsetof(NumberVertex, colour)});
  layout_.read(buffer_, stride,
               {.location = 4,
                .components = 4,
                .type = GL_UNSIGNED_BYTE,
                .normalized = true,
                .offset = offsetof(NumberVertex, halo)});
}

void NumberPass::add(Frame const& frame, Mark const& mark, bool hidden) {
  bool const plain = mark.kind == Mark::Kind::candidate && !mark.never;
  float const height =
      (mark.kind == Mark::Kind::selected ? selected_height_points : height_points) *
      frame.canvas.scale;
  float const radius = radius_px(frame, mark.position, mark.radius_m);
  // To the upper right, clear of the X and of its ring.
  glm::vec2 pen(radius * (plain ? 1.15F : 1.75F) + 2.0F * frame.canvas.scale,
                radius * (plain ? 0.55F : 1.0F) - 0.5F * Glyphs::cap_height * height);
  float const ink = hidden ? ghost_alpha : 1.0F;
  Rgba const colour = rgba(frame.colours.mark, ink);
  Rgba const halo = rgba(frame.colours.mark_halo, hidden ? 0.5F * ink : 0.92F);
  float const lift = hidden ? before_all : mark.radius_m + 0.05F;
  for (char const character : mark.number) {
    Glyph const* glyph = glyphs_.glyph(character);
    if (glyph == nullptr) continue;
    glm::vec2 const low = pen + glyph->low * height;
    glm::vec2 const high = pen + glyph->high * height;
    auto const corner = [&](bool right, bool top) {
      vertices_.push_back({mark.position,
                           {right ? high.x : low.x, top ? high.y : low.y, lift},
                           {right ? glyph->part_high.x : glyph->part_low.x,
                            top ? glyph->part_high.y : glyph->part_low.y},
                           colour,
                           halo});
    };
    corner(false, false);
    corner(true, false);
    corner(true, true);
    corner(false, false);
    corner(true, true);
    corner(false, true);
    pen.x += glyph->advance * height;
  }
}

void NumberPass::draw(Frame const& frame) {
  vertices_.clear();
  for (bool const ghosts : {true, false}) {
    for (Mark const& mark : frame.marks) {
      if (mark.number.empty()) continue;
      if (is_hidden(frame, mark) == ghosts) add(frame, mark, ghosts);
    }
  }
  if (vertices_.empty()) return;
  if (revision_ != glyphs_.revision()) {
    revision_ = glyphs_.revision();
    texture_.upload_bytes(Glyphs::texture_width, Glyphs::texture_height, glyphs_.pixels());
  }
  buffer_.upload(std::span<NumberVertex const>(vertices_), GL_STREAM_DRAW);
  gl::set({.depth = true, .blend = gl::Switches::Blend::over});
  program_.use();
  clip_.set(frame.camera.projection * frame.camera.view);
  eye_.set(frame.camera.eye);
  pixel_.set(glm::vec2(2.0F / static_cast<float>(std::max(frame.canvas.width, 1)),
                       2.0F / static_cast<float>(std::max(frame.canvas.height, 1))));
  texture_.bind();
  layout_.bind();
  glDrawArrays(GL_TRIANGLES, 0, static_cast<GLsizei>(vertices_.size()));
}

}  // namespace knotmap
