// The typefaces of the program: reading a file, its metrics, and pictures of single characters.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

#include "base/fault.h"

namespace knotmap {

/// The cuts of Inter that lie in assets/fonts.
enum class TypefaceCut : std::uint8_t { regular, medium, semi_bold };

/// The file of a cut; `folder` is assets/fonts.
[[nodiscard]] std::filesystem::path typeface_file(std::filesystem::path const& folder,
                                                  TypefaceCut cut);

/// How much of each pixel a character covers, 0 to 255, row by row from the top.
struct Coverage {
  int width = 0;   ///< pixels; 0 for a blank character
  int height = 0;  ///< pixels
  int left = 0;    ///< from the pen to the first column, pixels
  int top = 0;     ///< from the baseline to the first row, pixels, downwards (so mostly negative)
  std::vector<std::uint8_t> bytes;  ///< width x height

  /// The coverage at a pixel of the picture; 0 outside it.
  [[nodiscard]] int at(int x, int y) const {
    if (x < 0 || y < 0 || x >= width || y >= height) return 0;
    return bytes[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                 static_cast<std::size_t>(x)];
  }
};

/// An OpenType or TrueType file in memory. Movable, not copyable; a moved-from one may only be
/// destroyed or assigned to.
///
/// Sizes are asked for by a scale: pixels for one unit of the typeface's own grid.
class Typeface {
 public:
  /// Reads a file. A fault names the file when it is missing, unreadable or not a typeface.
  [[nodiscard]] static Result<Typeface> read(std::filesystem::path const& file);
  ~Typeface();
  Typeface(Typeface&&) noexcept;
  Typeface& operator=(Typeface&&) noexcept;
  Typeface(Typeface const&) = delete;
  Typeface& operator=(Typeface const&) = delete;

  /// The whole file, for a library that reads it itself.
  [[nodiscard]] std::string_view bytes() const;

  /// The scale at which the em is `pixels` high.
  [[nodiscard]] float scale_of_em(float pixels) const;
  /// The scale at which the highest ascent and the lowest descent are `pixels` apart.
  [[nodiscard]] float scale_of_height(float pixels) const;

  /// Pixels from the baseline up to the highest ascent.
  [[nodiscard]] float ascent(float scale) const;
  /// Pixels from the baseline down to the lowest descent; positive.
  [[nodiscard]] float descent(float scale) const;
  /// Whether the file has a character.
  [[nodiscard]] bool has(char32_t code) const;
  /// Pixels that the pen moves for a character; for one that the file lacks, those of its box.
  [[nodiscard]] float advance(char32_t code, float scale) const;
  /// A picture of a character, or of the typeface's box when the file lacks it.
  [[nodiscard]] Coverage picture(char32_t code, float scale) const;

 private:
  struct Impl;
  explicit Typeface(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace knotmap
