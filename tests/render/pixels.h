// Asking a picture what it shows.
#pragma once

#include <algorithm>
#include <array>
#include <cstdlib>

#include "render/image.h"
#include "scene/pick.h"

namespace pixels {

struct Pixel {
  int red = 0;
  int green = 0;
  int blue = 0;

  [[nodiscard]] int sum() const { return red + green + blue; }
  /// Much redder than anything but a zone.
  [[nodiscard]] bool is_zone_red() const { return red > 110 && green < red / 2 && blue < red / 2; }
};

inline Pixel at(knotmap::Image const& image, int x, int y) {
  auto const i = 3U * (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                       static_cast<std::size_t>(x));
  return {image.rgb.at(i), image.rgb.at(i + 1), image.rgb.at(i + 2)};
}

/// Where a place of space is drawn.
inline Pixel at(knotmap::Image const& image, knotmap::Frame const& frame, glm::vec3 position) {
  auto const pixel = knotmap::pixel_of(frame, position).value();
  return at(image, static_cast<int>(pixel.x), static_cast<int>(pixel.y));
}

/// Of the most different component of two pictures in a pixel.
inline int difference(knotmap::Image const& a, knotmap::Image const& b, int x, int y) {
  auto const p = at(a, x, y);
  auto const q = at(b, x, y);
  return std::max(
      {std::abs(p.red - q.red), std::abs(p.green - q.green), std::abs(p.blue - q.blue)});
}

/// The share of the picture for which `is` holds.
template <class Is>
double share(knotmap::Image const& image, Is const& is) {
  int count = 0;
  for (int y = 0; y < image.height; ++y) {
    for (int x = 0; x < image.width; ++x) {
      if (is(x, y)) ++count;
    }
  }
  return static_cast<double>(count) / (static_cast<double>(image.width) * image.height);
}

}  // namespace pixels
