// The part of the picture that the body and its marks cover: nothing else is drawn at four samples.
#pragma once

#include "scene/frame.h"

namespace knotmap {

/// Pixels from the lower left.
struct PixelRegion {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;

  [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }
};

/// Room for a mark's ring, halo and number, in its radii and in points.
inline constexpr float mark_reach_radii = 2.3F;
inline constexpr float mark_reach_points = 34.0F;

/// On a picture of `width` x `height` pixels (the canvas, or fewer pixels of it).
[[nodiscard]] PixelRegion covered_region(Frame const& frame, int width, int height);

}  // namespace knotmap
