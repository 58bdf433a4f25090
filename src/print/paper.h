// The paper that is printed on. Lengths are points, 1/72 inch.
#pragma once

#include <optional>
#include <string_view>

#include <glm/vec2.hpp>

#include "base/paper_size.h"

namespace knotmap {

/// "a4", "letter".
[[nodiscard]] std::optional<PaperSize> paper_size_of(std::string_view word);

struct Paper {
  PaperSize size = PaperSize::a4;
  bool large = false;  ///< type for tired eyes: a third larger
  float fit = 1.0F;    ///< of the size of type and pictures, where that saves a page

  /// Width and height: ISO 216 A4, ANSI/ASME Y14.1 A.
  [[nodiscard]] glm::vec2 points() const {
    return size == PaperSize::a4 ? glm::vec2{595.276F, 841.89F} : glm::vec2{612.0F, 792.0F};
  }
  /// What home printers leave white, and a little more.
  static constexpr float margin = 42.0F;
  [[nodiscard]] float scale() const { return (large ? 4.0F / 3.0F : 1.0F) * fit; }
};

}  // namespace knotmap
