// Reading and comparing pictures; writing is in png.cpp.
#include "render/image.h"

#include <fmt/format.h>
#include <stb_image.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <span>

#include "platform/files.h"

namespace knotmap {
namespace {

constexpr int most_pixels_a_side = 16384;
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

Result<Image> read_png(std::filesystem::path const& file) {
  auto const bytes = read_text(file);
  if (!bytes) return fail(bytes.error());
  auto const* data = reinterpret_cast<stbi_uc const*>(bytes->data());
  auto const size = static_cast<int>(std::min<std::size_t>(bytes->size(), 1U << 30U));
  Image image;
  int channels = 0;
  bool const known = stbi_info_from_memory(data, size, &image.width, &image.height, &channels) != 0;
  if (!known) return fail({file.string(), "", "is no picture that can be read", "give a PNG"});
  if (image.width > most_pixels_a_side || image.height > most_pixels_a_side) {
    return fail(
        {file.string(), "", fmt::format("is too large: {} x {}", image.width, image.height), ""});
  }
  std::unique_ptr<stbi_uc, void (*)(void*)> const pixels(
      stbi_load_from_memory(data, size, &image.width, &image.height, &channels, 3),
      stbi_image_free);
  if (pixels == nullptr) {
    return fail({file.string(), "", fmt::format("is damaged: {}", stbi_failure_reason()), ""});
  }
  auto const length =
      static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height) * 3U;
  image.rgb.assign(pixels.get(), pixels.get() + length);
  return image;
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
