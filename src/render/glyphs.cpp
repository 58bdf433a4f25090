// Distance fields by stb_truetype.
#include "render/glyphs.h"

#include <stb_truetype.h>

#include <algorithm>

#include "platform/files.h"

namespace knotmap {
namespace {

constexpr float em_px = 30.0F;  // of the distance field
constexpr int field_px = 6;     // the field reaches so far around the outline
constexpr unsigned char on_outline = 128;

}  // namespace

struct Glyphs::Typeface {
  std::string bytes;
  stbtt_fontinfo info{};
  float scale = 0.0F;
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
  owned->scale = stbtt_ScaleForMappingEmToPixels(&owned->info, em_px);
  return Glyphs(std::move(owned));
}

Glyphs::Glyphs(std::unique_ptr<Typeface> typeface)
    : typeface_(std::move(typeface)),
      pixels_(static_cast<std::size_t>(texture_width) * static_cast<std::size_t>(texture_height)) {}
Glyphs::~Glyphs() = default;
Glyphs::Glyphs(Glyphs&&) noexcept = default;
Glyphs& Glyphs::operator=(Glyphs&&) noexcept = default;

Glyph const* Glyphs::glyph(char character) {
  if (character <= ' ' || character > '~') return nullptr;
  auto const found = glyphs_.find(character);
  if (found != glyphs_.end()) return &found->second;

  int width = 0;
  int height = 0;
  int left = 0;
  int top = 0;
  constexpr float per_px = static_cast<float>(on_outline) / static_cast<float>(field_px);
  std::unique_ptr<unsigned char, void (*)(unsigned char*)> const field(
      stbtt_GetCodepointSDF(&typeface_->info, typeface_->scale, character, field_px, on_outline,
                            per_px, &width, &height, &left, &top),
      [](unsigned char* pixels) { stbtt_FreeSDF(pixels, nullptr); });
  if (field == nullptr) return nullptr;
  if (pen_x_ + width + 1 > texture_width) {
    pen_x_ = 1;
    pen_y_ += row_height_ + 1;
    row_height_ = 0;
  }
  if (width + 2 > texture_width || pen_y_ + height + 1 > texture_height) return nullptr;
  for (int row = 0; row < height; ++row) {
    std::copy_n(
        field.get() + static_cast<std::ptrdiff_t>(row) * width, width,
        pixels_.begin() + static_cast<std::ptrdiff_t>(pen_y_ + row) * texture_width + pen_x_);
  }

  int advance = 0;
  stbtt_GetCodepointHMetrics(&typeface_->info, character, &advance, nullptr);
  glm::vec2 const size(static_cast<float>(width), static_cast<float>(height));
  glm::vec2 const texture(static_cast<float>(texture_width), static_cast<float>(texture_height));
  glm::vec2 const pen(static_cast<float>(pen_x_), static_cast<float>(pen_y_));
  Glyph glyph;
  glyph.low = glm::vec2(static_cast<float>(left), static_cast<float>(-top) - size.y) / em_px;
  glyph.high = glyph.low + size / em_px;
  glyph.part_low = glm::vec2(pen.x, pen.y + size.y) / texture;
  glyph.part_high = glm::vec2(pen.x + size.x, pen.y) / texture;
  glyph.advance = static_cast<float>(advance) * typeface_->scale / em_px;
  pen_x_ += width + 1;
  row_height_ = std::max(row_height_, height);
  ++revision_;
  return &glyphs_.emplace(character, glyph).first->second;
}

float Glyphs::width(std::string_view text) {
  float width = 0.0F;
  for (char const character : text) {
    if (Glyph const* found = glyph(character)) width += found->advance;
  }
  return width;
}

}  // namespace knotmap
