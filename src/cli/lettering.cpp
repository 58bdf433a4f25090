#include "cli/lettering.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "text/utf8.h"
#include "text/wrap.h"

namespace knotmap {
namespace {

/// Lays a character's shape over the picture; `x` and `y` are the pen on the baseline.
void lay_shape(Image& image, Coverage const& shape, int x, int y, glm::vec3 ink) {
  for (int row = 0; row < shape.height; ++row) {
    for (int column = 0; column < shape.width; ++column) {
      int const px = x + shape.left + column;
      int const py = y + shape.top + row;
      if (px < 0 || py < 0 || px >= image.width || py >= image.height) continue;
      float const cover = static_cast<float>(shape.at(column, row)) / 255.0F;
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
}

}  // namespace

Result<Lettering> Lettering::open(std::filesystem::path const& file) {
  auto typeface = Typeface::read(file);
  if (!typeface) return fail(std::move(typeface.error()));
  return Lettering(std::move(*typeface));
}

int Lettering::lay(Image& image, Area area, float pixels, glm::vec3 ink,
                   std::string_view words) const {
  float const scale = typeface_.scale_of_height(pixels);
  auto const step = static_cast<int>(std::ceil(pixels * 1.25F));
  auto const advance = [&](char32_t code) { return typeface_.advance(code, scale); };
  int baseline = area.top + static_cast<int>(std::lround(typeface_.ascent(scale)));
  int last = baseline;
  wrap_lines(words, static_cast<float>(area.width), advance, [&](std::string_view line) {
    auto x = static_cast<float>(area.left);
    for (std::size_t at = 0; at < line.size();) {
      auto const character = character_at(line, at);
      lay_shape(image, typeface_.picture(character.code, scale), static_cast<int>(x), baseline,
                ink);
      x += advance(character.code);
      at += character.size;
    }
    last = baseline;
    baseline += step;
  });
  return last + static_cast<int>(std::lround(typeface_.descent(scale))) + step / 5;
}

}  // namespace knotmap
