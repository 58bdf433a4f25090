// Pictures as values, laid on sheets and compared.
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

/// An empty sheet of paper of this size, pixels.
[[nodiscard]] Image blank_image(int width, int height);
/// Copies a picture onto a larger one, which must have room for it at that place.
void paste(Image& onto, Image const& tile, int left, int top);

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
