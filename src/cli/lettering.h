// Words in a picture that no window draws: lines of one typeface laid straight into the pixels.
#pragma once

#include <filesystem>
#include <string_view>
#include <utility>

#include <glm/vec3.hpp>

#include "base/fault.h"
#include "render/image.h"
#include "text/typeface.h"

namespace knotmap {

/// Writes with one typeface into pictures in memory.
class Lettering {
 public:
  /// Reads a TrueType or OpenType file; a fault names it when it cannot be read.
  [[nodiscard]] static Result<Lettering> open(std::filesystem::path const& file);

  /// Where words are laid, in pixels from the top left of the picture.
  struct Area {
    int left = 0;
    int top = 0;
    int width = 0;  ///< lines are broken between words to fit
  };
  /// Lays the words down in `ink` (sRGB 0..1), `pixels` from highest ascent to lowest descent, and
  /// returns the first row below them. Pixels outside the picture are left out.
  int lay(Image& image, Area area, float pixels, glm::vec3 ink, std::string_view words) const;

 private:
  explicit Lettering(Typeface typeface) : typeface_(std::move(typeface)) {}

  Typeface typeface_;
};

}  // namespace knotmap
