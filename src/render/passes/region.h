// The part of the picture that the body and its marks cover: nothing else is drawn at four samples.
#pragma once

#include "scene/frame.h"

namespace knotmap {

/// A rectangle of a picture; pixels from the lower left.
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

/// What the body, marks and landmarks cover, with a little room, of a picture of `width` x `height`
/// pixels that shows what the canvas shows. All of it when the eye is within the body's box; empty
/// when the body is out of sight.
[[nodiscard]] PixelRegion covered_region(Frame const& frame, int width, int height);

}  // namespace knotmap
