// Pictures as values: read, written, compared.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "base/fault.h"

namespace knotmap {

/// Rows from the top, 3 bytes a pixel (sRGB).
struct Image {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgb;
};

/// Writes through a temporary file beside it and renames: a failure leaves nothing half-written.
[[nodiscard]] Result<void> write_png(Image const& image, std::filesystem::path const& file);
[[nodiscard]] Result<Image> read_png(std::filesystem::path const& file);

/// How two pictures differ.
struct Difference {
  bool same_size = true;
  int worst = 0;      ///< greatest difference of a channel
  double mean = 0.0;  ///< mean difference of a channel
  double fraction =
      0.0;        ///< share of pixels that differ by more than 8, one pixel of shift allowed
  Image picture;  ///< the differences, eight times enlarged
};
[[nodiscard]] Difference compare(Image const& actual, Image const& expected);

}  // namespace knotmap
