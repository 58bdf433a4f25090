// The few characters that stand beside X's, drawn at the size that they are shown at.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <utility>
#include <vector>

#include <glm/vec2.hpp>

#include "base/fault.h"
#include "text/typeface.h"

namespace knotmap {

/// Pixels from the pen on the baseline, y up; the box has whole pixels.
struct Glyph {
  glm::vec2 low{0.0F};
  glm::vec2 high{0.0F};
  glm::vec2 part_low{0.0F};  ///< the same corners in the texture
  glm::vec2 part_high{0.0F};
  float advance = 0.0F;
};

/// Characters are rasterized when they are first asked for.
class Glyphs {
 public:
  /// A fault names the file when it is missing or no typeface.
  [[nodiscard]] static Result<Glyphs> load(std::filesystem::path const& file);

  /// Begins a frame: when the texture is more than half full, it begins anew.
  void begin_frame();
  /// `height`: of the typeface's em, pixels. Printable ASCII; anything else gives nothing.
  [[nodiscard]] Glyph const* glyph(char character, int height);
  /// Height of a digit of Inter, em.
  static constexpr float cap_height = 0.727F;

  /// Two bytes a pixel: ink, and the halo around it.
  [[nodiscard]] std::vector<std::uint8_t> const& pixels() const { return pixels_; }
  [[nodiscard]] int revision() const { return revision_; }  ///< grows with each new character
  static constexpr int texture_width = 256;
  static constexpr int texture_height = 256;

 private:
  explicit Glyphs(Typeface typeface);

  Typeface typeface_;
  std::map<std::pair<char, int>, Glyph> glyphs_;
  std::vector<std::uint8_t> pixels_;
  int pen_x_ = 1;
  int pen_y_ = 1;
  int row_height_ = 0;
  int revision_ = 0;
};

}  // namespace knotmap
