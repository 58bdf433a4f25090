// The few characters that stand beside X's, as distance fields of one typeface.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <glm/vec2.hpp>

#include "base/fault.h"

namespace knotmap {

/// Lengths in units of the text's height (its em).
struct Glyph {
  glm::vec2 low{0.0F};  ///< corner of its box from the pen, y up
  glm::vec2 high{0.0F};
  glm::vec2 part_low{0.0F};  ///< the same corners in the texture
  glm::vec2 part_high{0.0F};
  float advance = 0.0F;
};

/// Characters are rasterized when they are first asked for.
class Glyphs {
 public:
  /// A fault names the file when it is missing or no typeface.
  [[nodiscard]] static Result<Glyphs> load(std::filesystem::path const& typeface);
  ~Glyphs();
  Glyphs(Glyphs&&) noexcept;
  Glyphs& operator=(Glyphs&&) noexcept;
  Glyphs(Glyphs const&) = delete;
  Glyphs& operator=(Glyphs const&) = delete;

  /// Printable ASCII; anything else, and what the texture has no more room for, is left out.
  [[nodiscard]] Glyph const* glyph(char character);
  /// Width of a line of text, em.
  [[nodiscard]] float width(std::string_view text);
  /// Height of a digit of Inter, em.
  static constexpr float cap_height = 0.727F;

  /// The texture, one byte a pixel, 128 on the outline; its revision grows with each new character.
  [[nodiscard]] std::vector<std::uint8_t> const& pixels() const { return pixels_; }
  [[nodiscard]] int revision() const { return revision_; }
  static constexpr int texture_width = 256;
  static constexpr int texture_height = 256;

 private:
  struct Typeface;
  explicit Glyphs(std::unique_ptr<Typeface> typeface);

  std::unique_ptr<Typeface> typeface_;
  std::map<char, Glyph> glyphs_;
  std::vector<std::uint8_t> pixels_;
  int pen_x_ = 1;
  int pen_y_ = 1;
  int row_height_ = 0;
  int revision_ = 0;
};

}  // namespace knotmap
