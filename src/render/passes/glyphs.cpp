// Glyphs by stb_truetype, and their halos.
#include "render/passes/glyphs.h"

#include <stb_truetype.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "platform/files.h"

namespace knotmap {
namespace {

/// How far the halo reaches, pixels, for a text of this height.
float halo_reach(int height) {
  return std::max(1.6F, 0.13F * static_cast<float>(height));
}

/// A picture of one byte a pixel that is zero all around.
struct Coverage {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> bytes;

  [[nodiscard]] int at(int x, int y) const {
    if (x < 0 || y < 0 || x >= width || y >= height) return 0;
    return bytes[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                 static_cast<std::size_t>(x)];
  }
};

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

struct Glyphs::Typeface {
  std::string bytes;
  stbtt_fontinfo info{};
};

Result<Glyphs> Glyphs::load(std::filesystem::path const& typeface) {
  auto bytes = read_text(typeface);
  if (!bytes) return fail(bytes.error());
  auto owned = std::make_unique<Typeface>();
  owned->bytes = std::move(*bytes);
  auto const* data = reinterpret_cast<unsigned char const*>(owned->bytes.data());
  bool const long_enough = owned->bytes.size() > 1024;
  int const start = long_enough ? stbtt_GetFontOffsetForIndex(data, 0) : -1;
  if (start < 0 || stbtt_InitFont(&owned->info, data, start) == 0) {
    return fail({typeface.string(), "", "is no typeface that can be read",
                 "the file may be damaged: install Knotmap again"});
  }
  return Glyphs(std::move(owned));
}

Glyphs::Glyphs(std::unique_ptr<Typeface> typeface)
    : typeface_(std::move(typeface)),
      pixels_(2U * static_cast<std::size_t>(texture_width) *
              static_cast<std::size_t>(texture_height)) {}
Glyphs::~Glyphs() = default;
Glyphs::Glyphs(Glyphs&&) noexcept = default;
Glyphs& Glyphs::operator=(Glyphs&&) noexcept = default;

void Glyphs::begin_frame() {
  if (pen_y_ < texture_height / 2) return;
  glyphs_.clear();
  std::fill(pixels_.begin(), pixels_.end(), std::uint8_t{0});
  pen_x_ = 1;
  pen_y_ = 1;
  row_height_ = 0;
  ++revision_;
}

Glyph const* Glyphs::glyph(char character, int height) {
  if (character <= ' ' || character > '~' || height < 4 || height > 96) return nullptr;
  auto const found = glyphs_.find({character, height});
  if (found != glyphs_.end()) return &found->second;

  stbtt_fontinfo const* info = &typeface_->info;
  float const scale = stbtt_ScaleForMappingEmToPixels(info, static_cast<float>(height));
  Coverage ink;
  int left = 0;
  int top = 0;
  std::unique_ptr<unsigned char, void (*)(unsigned char*)> const bitmap(
      stbtt_GetCodepointBitmap(info, scale, scale, character, &ink.width, &ink.height, &left, &top),
      [](unsigned char* pixels) { stbtt_FreeBitmap(pixels, nullptr); });
  if (bitmap == nullptr) return nullptr;
  ink.bytes.assign(bitmap.get(),
                   bitmap.get() + static_cast<std::ptrdiff_t>(ink.width) * ink.height);

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

  int advance = 0;
  stbtt_GetCodepointHMetrics(info, character, &advance, nullptr);
  glm::vec2 const size(static_cast<float>(box_width), static_cast<float>(box_height));
  glm::vec2 const texture(static_cast<float>(texture_width), static_cast<float>(texture_height));
  glm::vec2 const pen(static_cast<float>(pen_x_), static_cast<float>(pen_y_));
  Glyph glyph;
  glyph.low = {static_cast<float>(left - border), static_cast<float>(-top - ink.height - border)};
  glyph.high = glyph.low + size;
  glyph.part_low = glm::vec2(pen.x, pen.y + size.y) / texture;
  glyph.part_high = glm::vec2(pen.x + size.x, pen.y) / texture;
  glyph.advance = static_cast<float>(advance) * scale;
  pen_x_ += box_width + 1;
  row_height_ = std::max(row_height_, box_height);
  ++revision_;
  return &glyphs_.emplace(std::pair(character, height), glyph).first->second;
}

}  // namespace knotmap
