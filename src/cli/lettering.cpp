#include "cli/lettering.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <fmt/format.h>

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-function"
#pragma GCC diagnostic ignored "-Wcast-qual"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#endif
#define STB_TRUETYPE_IMPLEMENTATION
#define STBTT_STATIC
#include <stb/stb_truetype.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace knotmap {
namespace {

/// The characters of UTF-8 text; a broken sequence becomes '?'.
std::vector<int> characters(std::string_view text) {
  std::vector<int> all;
  for (std::size_t i = 0; i < text.size();) {
    auto const lead = static_cast<unsigned char>(text[i]);
    std::size_t const length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (length == 1) {
      all.push_back(lead);
      ++i;
      continue;
    }
    if (lead < 0xC2 || i + length > text.size()) {
      all.push_back('?');
      ++i;
      continue;
    }
    int code = lead & (0xFF >> (length + 1));
    for (std::size_t k = 1; k < length; ++k) {
      code = (code << 6) | (static_cast<unsigned char>(text[i + k]) & 0x3F);
    }
    all.push_back(code);
    i += length;
  }
  return all;
}

}  // namespace

struct Lettering::Face {
  std::vector<unsigned char> bytes;
  stbtt_fontinfo info{};
};

Lettering::Lettering(std::unique_ptr<Face> face) : face_(std::move(face)) {}
Lettering::~Lettering() = default;
Lettering::Lettering(Lettering&&) noexcept = default;
Lettering& Lettering::operator=(Lettering&&) noexcept = default;

Result<Lettering> Lettering::open(std::filesystem::path const& file) {
  auto face = std::make_unique<Face>();
  std::ifstream in(file, std::ios::binary);
  face->bytes.assign(std::istreambuf_iterator<char>(in), {});
  constexpr std::size_t least = 12;  // a table directory
  int const offset =
      face->bytes.size() < least ? -1 : stbtt_GetFontOffsetForIndex(face->bytes.data(), 0);
  if (offset < 0 || stbtt_InitFont(&face->info, face->bytes.data(), offset) == 0) {
    return fail({.file = file.string(),
                 .pointer = {},
                 .what = "the typeface cannot be read",
                 .remedy = "install Knotmap again"});
  }
  return Lettering(std::move(face));
}

int Lettering::lay(Image& image, Area area, float pixels, glm::vec3 ink,
                   std::string_view words) const {
  auto const* const info = &face_->info;
  float const scale = stbtt_ScaleForPixelHeight(info, pixels);
  int ascent = 0;
  int descent = 0;
  int gap = 0;
  stbtt_GetFontVMetrics(info, &ascent, &descent, &gap);
  auto const line = static_cast<int>(std::ceil(pixels * 1.25F));
  auto const advance = [&](int code) {
    int width = 0;
    int bearing = 0;
    stbtt_GetCodepointHMetrics(info, code, &width, &bearing);
    return static_cast<float>(width) * scale;
  };
  auto const draw = [&](int code, float x, int baseline) {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
    unsigned char* const shape =
        stbtt_GetCodepointBitmap(info, scale, scale, code, &width, &height, &left, &top);
    for (int row = 0; shape != nullptr && row < height; ++row) {
      for (int column = 0; column < width; ++column) {
        int const px = static_cast<int>(x) + left + column;
        int const py = baseline + top + row;
        if (px < 0 || py < 0 || px >= image.width || py >= image.height) continue;
        float const cover = static_cast<float>(shape[row * width + column]) / 255.0F;
        auto* const pixel =
            &image.rgb[(static_cast<std::size_t>(py) * static_cast<std::size_t>(image.width) +
                        static_cast<std::size_t>(px)) *
                       3];
        for (int k = 0; k < 3; ++k) {
          float const old = pixel[k];
          pixel[k] = static_cast<std::uint8_t>(old + (ink[k] * 255.0F - old) * cover);
        }
      }
    }
    stbtt_FreeBitmap(shape, nullptr);
  };

  int baseline = area.top + static_cast<int>(std::lround(static_cast<float>(ascent) * scale));
  auto const right = static_cast<float>(area.left + area.width);
  auto x = static_cast<float>(area.left);
  float const space = advance(' ');
  for (std::size_t begin = 0; begin < words.size();) {
    auto const end = std::min(words.find_first_of(" \n", begin), words.size());
    auto const word = characters(words.substr(begin, end - begin));
    float width = 0.0F;
    for (auto const code : word) width += advance(code);
    if (x > static_cast<float>(area.left) && x + width > right) {
      x = static_cast<float>(area.left);
      baseline += line;
    }
    for (auto const code : word) {
      draw(code, x, baseline);
      x += advance(code);
    }
    x += space;
    if (end < words.size() && words[end] == '\n') {
      x = static_cast<float>(area.left);
      baseline += line;
    }
    begin = end + 1;
  }
  return baseline + static_cast<int>(std::lround(static_cast<float>(-descent) * scale)) + line / 5;
}

}  // namespace knotmap
