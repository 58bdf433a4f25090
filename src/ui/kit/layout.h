// Where the panels lie: numbers only, so that it is tested without drawing.
#pragma once

#include "scene/frame.h"

namespace knotmap {

/// Pixels of the framebuffer from the top left.
struct Rect {
  float x = 0.0F;
  float y = 0.0F;
  float width = 0.0F;
  float height = 0.0F;

  [[nodiscard]] float right() const { return x + width; }
  [[nodiscard]] float bottom() const { return y + height; }
  [[nodiscard]] bool contains(float px, float py) const {
    return px >= x && px < right() && py >= y && py < bottom();
  }
  friend bool operator==(Rect const&, Rect const&) = default;
};

struct Layout {
  float unit = 1.0F;    ///< pixels a point, for spaces and lines
  float text = 1.0F;    ///< pixels a point of text: unit times the text scale
  bool narrow = false;  ///< the panel lies below
  float margin = 16.0F;
  Rect search;
  Rect panel;  ///< in a wide window the most that the panel may take
  Rect free;   ///< what no panel ever covers, search and bottom bar apart
};

/// Windows narrower than this many points have the panel below.
inline constexpr float narrow_below = 760.0F;

/// `scale` is HiDPI pixels a point, `text_scale` the person's choice.
[[nodiscard]] Layout layout_of(int width, int height, float scale, float text_scale);

/// What is covered once the bottom bar's height is known.
[[nodiscard]] Insets insets_of(Layout const& layout, int width, int height, float bar_height);

}  // namespace knotmap
