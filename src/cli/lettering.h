// Words in a picture that no window draws: lines of one typeface laid straight into the pixels.
#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include <glm/vec3.hpp>

#include "base/fault.h"
#include "render/image.h"

namespace knotmap {

class Lettering {
 public:
  /// A TrueType or OpenType file; a fault that names it when it cannot be read.
  [[nodiscard]] static Result<Lettering> open(std::filesystem::path const& file);
  ~Lettering();
  Lettering(Lettering&&) noexcept;
  Lettering& operator=(Lettering&&) noexcept;
  Lettering(Lettering const&) = delete;
  Lettering& operator=(Lettering const&) = delete;

  struct Area {
    int left = 0;
    int top = 0;
    int width = 0;  ///< lines are broken between words to fit
  };
  /// Lays the words down in `ink` (sRGB 0..1), `pixels` high; gives the first row below them. What
  /// lies outside the picture is left out.
  int lay(Image& image, Area area, float pixels, glm::vec3 ink, std::string_view words) const;

 private:
  struct Face;
  explicit Lettering(std::unique_ptr<Face> face);
  std::unique_ptr<Face> face_;
};

}  // namespace knotmap
