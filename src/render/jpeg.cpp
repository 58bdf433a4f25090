#include "render/jpeg.h"

#include <stb_image_write.h>

namespace knotmap {

Result<std::string> jpeg_of(Image const& image, int quality) {
  auto const bytes = static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height);
  std::string jpeg;
  auto const append = [](void* to, void* from, int count) {
    static_cast<std::string*>(to)->append(static_cast<char const*>(from),
                                          static_cast<std::size_t>(count));
  };
  constexpr int channels = 3;
  bool const whole = image.width > 0 && image.height > 0 && image.rgb.size() == bytes * channels;
  if (whole && stbi_write_jpg_to_func(append, &jpeg, image.width, image.height, channels,
                                      image.rgb.data(), quality) != 0)
    return jpeg;
  return fail({.file = {},
               .pointer = {},
               .what = "this picture cannot be made a JPEG: its size and its bytes differ",
               .remedy = {}});
}

}  // namespace knotmap
