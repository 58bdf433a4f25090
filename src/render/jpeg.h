// Pictures as JPEG, for print: a tenth of a PNG's size.
#pragma once

#include <string>

#include "base/fault.h"
#include "render/image.h"

namespace knotmap {

/// The picture as the bytes of a baseline JPEG (ITU-T T.81); `quality` 1 to 100. A fault: the image
/// is empty, or its size and its bytes do not agree.
[[nodiscard]] Result<std::string> jpeg_of(Image const& image, int quality = 88);

}  // namespace knotmap
