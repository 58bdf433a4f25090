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
};

/// Draws characters of one typeface into one texture, each when it is first asked for. Needs no GL:
/// the caller uploads `pixels()` when `revision()` has grown.
class Glyphs {
 public:
  /// A fault names the file when it cannot be read or is no TrueType or OpenType typeface.
  [[nodiscard]] static Result<Glyphs> load(std::filesystem::path const& file);

  /// To be called before a frame's glyphs are asked for. When the texture is more than half full,
  /// all glyphs are dropped, so that the frame has room.
  void begin_frame();
  /// `height`: of the typeface's em, 4 to 96 pixels; `character`: printable ASCII. Null for
  /// anything else, and when the texture is full. The glyph is valid until the next begin_frame().
  [[nodiscard]] Glyph const* glyph(char character, int height);
  /// From the pen of a printable character to that of the next, pixels.
  [[nodiscard]] float advance(char character, int height) const;
  /// Height of a digit of Inter, em.
  static constexpr float cap_height = 0.727F;

  /// Two bytes a pixel: ink, and the halo around it.
  [[nodiscard]] std::vector<std::uint8_t> const& pixels() const { return pixels_; }
  [[nodiscard]] int revision() const { return revision_; }  ///< grows with each new character
  static constexpr int texture_width = 512;
  static constexpr int texture_height = 512;

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
