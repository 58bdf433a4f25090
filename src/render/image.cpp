// Comparing pictures.
#include "render/image.h"

#include <algorithm>
#include <cstdlib>
#include <span>

namespace knotmap {
namespace {

constexpr int noticeable = 8;

using Pixel = std::span<std::uint8_t const, 3>;

Pixel pixel(Image const& image, int x, int y) {
  auto const at = (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                   static_cast<std::size_t>(x)) *
                  3U;
  return Pixel(image.rgb.data() + at, 3);
}

int worst_channel(Pixel a, Pixel b) {
  int worst = 0;
  for (std::size_t i = 0; i < 3; ++i) worst = std::max(worst, std::abs(a[i] - b[i]));
  return worst;
}

/// True when the other picture has nearly this colour at the place or next to it.
bool is_near(Pixel colour, Image const& other, int x, int y) {
  for (int dy = -1; dy <= 1; ++dy) {
    for (int dx = -1; dx <= 1; ++dx) {
      int const nx = std::clamp(x + dx, 0, other.width - 1);
      int const ny = std::clamp(y + dy, 0, other.height - 1);
      if (worst_channel(colour, pixel(other, nx, ny)) <= noticeable) return true;
    }
  }
  return false;
}

}  // namespace

Image blank_image(int width, int height) {
  constexpr std::uint8_t paper = 250;
  Image image{width, height, {}};
  image.rgb.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3, paper);
  return image;
}

void paste(Image& onto, Image const& tile, int left, int top) {
  for (int row = 0; row < tile.height; ++row) {
    auto const from = tile.rgb.begin() + static_cast<std::ptrdiff_t>(row) * tile.width * 3;
    auto const to =
        onto.rgb.begin() + (static_cast<std::ptrdiff_t>(top + row) * onto.width + left) * 3;
    std::copy_n(from, static_cast<std::ptrdiff_t>(tile.width) * 3, to);
  }
}

Difference compare(Image const& actual, Image const& expected) {
  Difference difference;
  difference.same_size = actual.width == expected.width && actual.height == expected.height;
  if (!difference.same_size) {
    difference.worst = 255;
    difference.mean = 255.0;
    difference.fraction = 1.0;
    return difference;
  }
  difference.picture.width = actual.width;
  difference.picture.height = actual.height;
  difference.picture.rgb.resize(actual.rgb.size());
  if (actual.rgb.empty()) return difference;

  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < actual.rgb.size(); ++i) {
    int const here = std::abs(actual.rgb[i] - expected.rgb[i]);
    sum += static_cast<std::uint64_t>(here);
    difference.worst = std::max(difference.worst, here);
    difference.picture.rgb[i] = static_cast<std::uint8_t>(std::min(255, 8 * here));
  }
  difference.mean = static_cast<double>(sum) / static_cast<double>(actual.rgb.size());
  if (difference.worst <= noticeable) return difference;

  // Both ways, so that a thin line that only one of them has is found.
  std::size_t differing = 0;
  for (int y = 0; y < actual.height; ++y) {
    for (int x = 0; x < actual.width; ++x) {
      Pixel const a = pixel(actual, x, y);
      Pixel const b = pixel(expected, x, y);
      if (worst_channel(a, b) <= noticeable) continue;
      if (!is_near(a, expected, x, y) || !is_near(b, actual, x, y)) ++differing;
    }
  }
  difference.fraction = static_cast<double>(differing) /
                        (static_cast<double>(actual.width) * static_cast<double>(actual.height));
  return difference;
}

}  // namespace knotmap
