// Pictures as values, compared.
#pragma once

#include <cstdint>
#include <vector>

namespace knotmap {

/// A picture in memory; sRGB.
struct Image {
  int width = 0;  ///< pixels
  int height = 0;
  std::vector<std::uint8_t> rgb;  ///< rows from the top, 3 bytes a pixel
};

/// How two pictures differ.
struct Difference {
  bool same_size = true;  ///< when not, the rest says "as much as can be" and has no picture
  int worst = 0;          ///< greatest difference of a channel, 0..255
  double mean = 0.0;      ///< mean difference of a channel, 0..255
  /// Share of pixels, 0..1, of which a channel differs by more than 8 from every pixel of the other
  /// picture within one pixel of its place.
  double fraction = 0.0;
  Image picture;  ///< the differences, eight times enlarged
};
/// Compares pixel by pixel; works on pictures of any size.
[[nodiscard]] Difference compare(Image const& actual, Image const& expected);

}  // namespace knotmap
