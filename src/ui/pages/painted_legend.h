// What colour and lines of the painted body mean.
#pragma once

#include <array>
#include <cstdint>

#include "state/painted_words.h"
#include "ui/kit/pen.h"

namespace knotmap {

/// The legend, with its colours packed as ImU32.
struct PaintedLegend {
  std::array<std::uint32_t, 3> grounds{};  ///< mild, middling, strong
  std::uint32_t line = 0;
};

/// Draws it at the pen, and moves the pen below.
void draw_painted_legend(Pen& pen, PaintedLegend const& legend, PaintedWords const& words);

}  // namespace knotmap
