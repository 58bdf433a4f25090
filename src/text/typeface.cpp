#include "text/typeface.h"

#include <cstddef>
#include <string>
#include <utility>

#include <stb_truetype.h>

#include "platform/files.h"

namespace knotmap {

struct Typeface::Impl {
  std::string bytes;
  stbtt_fontinfo info{};  // points into `bytes`
};

namespace {

/// Smaller than any typeface; stb_truetype reads the table directory without looking at the size.
constexpr std::size_t least_bytes = 1024;

/// The unscaled height above and below the baseline.
std::pair<int, int> vertical(stbtt_fontinfo const& info) {
  int ascent = 0;
  int descent = 0;
  int gap = 0;
  stbtt_GetFontVMetrics(&info, &ascent, &descent, &gap);
  return {ascent, -descent};
}

}  // namespace

std::filesystem::path typeface_file(std::filesystem::path const& folder, TypefaceCut cut) {
  switch (cut) {
    case TypefaceCut::regular:
      return folder / "Inter-Regular.otf";
    case TypefaceCut::medium:
      return folder / "Inter-Medium.otf";
    case TypefaceCut::semi_bold:
      return folder / "Inter-SemiBold.otf";
  }
  return folder;
}

Result<Typeface> Typeface::read(std::filesystem::path const& file) {
  auto bytes = read_text(file);
  if (!bytes) return fail(bytes.error());
  auto impl = std::make_unique<Impl>();
  impl->bytes = std::move(*bytes);
  auto const* const data = reinterpret_cast<unsigned char const*>(impl->bytes.data());
  bool const long_enough = impl->bytes.size() >= least_bytes;
  int const start = long_enough ? stbtt_GetFontOffsetForIndex(data, 0) : -1;
  if (start < 0 || stbtt_InitFont(&impl->info, data, start) == 0) {
    return fail({.file = file.string(),
                 .pointer = {},
                 .what = "this is not an OpenType font",
                 .remedy = "take the file from Knotmap's assets/fonts"});
  }
  return Typeface(std::move(impl));
}

Typeface::Typeface(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Typeface::~Typeface() = default;
Typeface::Typeface(Typeface&&) noexcept = default;
Typeface& Typeface::operator=(Typeface&&) noexcept = default;

std::string_view Typeface::bytes() const {
  return impl_->bytes;
}

float Typeface::scale_of_em(float pixels) const {
  return stbtt_ScaleForMappingEmToPixels(&impl_->info, pixels);
}

float Typeface::scale_of_height(float pixels) const {
  return stbtt_ScaleForPixelHeight(&impl_->info, pixels);
}

float Typeface::ascent(float scale) const {
  return static_cast<float>(vertical(impl_->info).first) * scale;
}

float Typeface::descent(float scale) const {
  return static_cast<float>(vertical(impl_->info).second) * scale;
}

bool Typeface::has(char32_t code) const {
  return stbtt_FindGlyphIndex(&impl_->info, static_cast<int>(code)) != 0;
}

float Typeface::advance(char32_t code, float scale) const {
  int advance = 0;
  int bearing = 0;
  stbtt_GetCodepointHMetrics(&impl_->info, static_cast<int>(code), &advance, &bearing);
  return static_cast<float>(advance) * scale;
}

Coverage Typeface::picture(char32_t code, float scale) const {
  Coverage shape;
  std::unique_ptr<unsigned char, void (*)(unsigned char*)> const pixels(
      stbtt_GetCodepointBitmap(&impl_->info, scale, scale, static_cast<int>(code), &shape.width,
                               &shape.height, &shape.left, &shape.top),
      [](unsigned char* owned) { stbtt_FreeBitmap(owned, nullptr); });
  if (pixels == nullptr) return {};
  shape.bytes.assign(pixels.get(),
                     pixels.get() + static_cast<std::ptrdiff_t>(shape.width) * shape.height);
  return shape;
}

}  // namespace knotmap
