#include "render/passes/glyphs.h"

#include <algorithm>
#include <cmath>

namespace knotmap {
namespace {

/// How far the halo reaches, pixels, for a text of this height.
float halo_reach(int height) {
  return std::max(1.6F, 0.13F * static_cast<float>(height));
}

/// The strongest ink within reach, soft at its edge.
std::uint8_t halo_at(Coverage const& ink, int x, int y, float reach) {
  int const steps = static_cast<int>(std::ceil(reach));
  float strongest = 0.0F;
  for (int dy = -steps; dy <= steps; ++dy) {
    for (int dx = -steps; dx <= steps; ++dx) {
      float const away = std::hypot(static_cast<float>(dx), static_cast<float>(dy));
      float const weight = std::clamp(reach + 0.5F - away, 0.0F, 1.0F);
      strongest = std::max(strongest, weight * static_cast<float>(ink.at(x + dx, y + dy)));
    }
  }
  return static_cast<std::uint8_t>(std::lround(strongest));
}

}  // namespace

Result<Glyphs> Glyphs::load(std::filesystem::path const& file) {
  auto typeface = Typeface::read(file);
  if (!typeface) return fail(std::move(typeface.error()));
  return Glyphs(std::move(*typeface));
}

Glyphs::Glyphs(Typeface typeface)
    : typeface_(std::move(typeface)),
      pixels_(2U * static_cast<std::size_t>(texture_width) *
              static_cast<std::size_t>(texture_height)) {}

void Glyphs::begin_frame() {
  if (pen_y_ < texture_height / 2) return;
  glyphs_.clear();
  std::fill(pixels_.begin(), pixels_.end(), std::uint8_t{0});
  pen_x_ = 1;
  pen_y_ = 1;
  row_height_ = 0;
  ++revision_;
}

float Glyphs::advance(char character, int height) const {
  if (character < ' ' || character > '~') return 0.0F;
  return typeface_.advance(static_cast<char32_t>(character),
                           typeface_.scale_of_em(static_cast<float>(height)));
}

Glyph const* Glyphs::glyph(char character, int height) {
  if (character <= ' ' || character > '~' || height < 4 || height > 96) return nullptr;
  auto const found = glyphs_.find({character, height});
  if (found != glyphs_.end()) return &found->second;

  auto const code = static_cast<char32_t>(character);
  float const scale = typeface_.scale_of_em(static_cast<float>(height));
  Coverage const ink = typeface_.picture(code, scale);
  if (ink.bytes.empty()) return nullptr;

  float const reach = halo_reach(height);
  int const border = static_cast<int>(std::ceil(reach)) + 1;
  int const box_width = ink.width + 2 * border;
  int const box_height = ink.height + 2 * border;
  if (pen_x_ + box_width + 1 > texture_width) {
    pen_x_ = 1;
    pen_y_ += row_height_ + 1;
    row_height_ = 0;
  }
  if (pen_y_ + box_height + 1 > texture_height) return nullptr;
  for (int y = 0; y < box_height; ++y) {
    auto at = 2U * (static_cast<std::size_t>(pen_y_ + y) * static_cast<std::size_t>(texture_width) +
                    static_cast<std::size_t>(pen_x_));
    for (int x = 0; x < box_width; ++x) {
      pixels_[at++] = static_cast<std::uint8_t>(ink.at(x - border, y - border));
      pixels_[at++] = halo_at(ink, x - border, y - border, reach);
    }
  }

  glm::vec2 const size(static_cast<float>(box_width), static_cast<float>(box_height));
  glm::vec2 const texture(static_cast<float>(texture_width), static_cast<float>(texture_height));
  glm::vec2 const pen(static_cast<float>(pen_x_), static_cast<float>(pen_y_));
  Glyph glyph;
  glyph.low = {static_cast<float>(ink.left - border),
               static_cast<float>(-ink.top - ink.height - border)};
  glyph.high = glyph.low + size;
  glyph.part_low = glm::vec2(pen.x, pen.y + size.y) / texture;
  glyph.part_high = glm::vec2(pen.x + size.x, pen.y) / texture;
  pen_x_ += box_width + 1;
  row_height_ = std::max(row_height_, box_height);
  ++revision_;
  return &glyphs_.emplace(std::pair(character, height), glyph).first->second;
}

}  // namespace knotmap
