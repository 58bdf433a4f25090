// Pictures as PNG files.
#pragma once

#include <filesystem>
#include <string>

#include "base/fault.h"
#include "render/image.h"

namespace knotmap {

/// The picture as the bytes of a PNG: 8 bits a channel, RGB, marked sRGB. A fault: the image is
/// empty, or its size and its bytes do not agree.
[[nodiscard]] Result<std::string> png_of(Image const& image);
/// Writes 8 bits a channel, RGB, marked sRGB; through a temporary file beside it that is renamed,
/// so that a failure leaves nothing half-written. A fault: the image is empty, its size and its
/// bytes do not agree, or the file cannot be written.
[[nodiscard]] Result<void> write_png(Image const& image, std::filesystem::path const& file);
/// Reads a PNG of any kind, without its transparency. A fault: the file cannot be read, is no
/// picture, is damaged, or has a side of more than 16384 pixels.
[[nodiscard]] Result<Image> read_png(std::filesystem::path const& file);

}  // namespace knotmap
