// The typefaces of a printed document.
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/fault.h"
#include "text/typeface.h"

namespace knotmap {

/// All cuts of the program's typeface, with how wide words are in them, in points. Printed as
/// measured: no pair of characters is set closer than others.
class PrintFonts {
 public:
  static constexpr std::array cuts{TypefaceCut::regular, TypefaceCut::medium,
                                   TypefaceCut::semi_bold};

  /// A fault names the file that is missing or no typeface.
  [[nodiscard]] static Result<PrintFonts> read(std::filesystem::path const& folder);

  [[nodiscard]] Typeface const& of(TypefaceCut cut) const {
    return faces_[static_cast<std::size_t>(cut)];
  }
  /// The text without what the typeface lacks and is no letter: emoji, joiners. A letter that it
  /// lacks stays, and its box is printed.
  [[nodiscard]] std::string printable(std::string_view words) const;
  [[nodiscard]] float width(char32_t code, TypefaceCut cut, float size) const;
  [[nodiscard]] float width(std::string_view words, TypefaceCut cut, float size) const;

 private:
  explicit PrintFonts(std::array<Typeface, cuts.size()> faces) : faces_(std::move(faces)) {}

  std::array<Typeface, cuts.size()> faces_;
};

}  // namespace knotmap
