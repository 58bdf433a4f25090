// The layout of the panels: plain geometry without drawing.
#pragma once

#include "scene/frame.h"

namespace knotmap {

/// A rectangle in framebuffer pixels from the top left.
struct Rect {
  float x = 0.0F;
  float y = 0.0F;
  float width = 0.0F;
  float height = 0.0F;

  [[nodiscard]] float right() const { return x + width; }
  [[nodiscard]] float bottom() const { return y + height; }
  /// Whether the pixel is inside; the right and bottom borders are not.
  [[nodiscard]] bool contains(float px, float py) const {
    return px >= x && px < right() && py >= y && py < bottom();
  }
  friend bool operator==(Rect const&, Rect const&) = default;
};

/// The layout of a window. In a wide one the panel is at the right, in a narrow one at the bottom.
struct Layout {
  float unit = 1.0F;     ///< framebuffer pixels per point, for spaces and lines
  float text = 1.0F;     ///< pixels per point of text: `unit` times the text scale (most_text())
  bool narrow = false;   ///< the panel is at the bottom
  bool cramped = false;  ///< little height for the body: fewer cards lie over it
  float margin = 16.0F;  ///< between cards and the border of the window, pixels
  Rect search;           ///< the search field; its card grows downwards with results
  Rect panel;            ///< the most that the panel takes; a wide window's may be less high
  Rect free;             ///< the part beside (wide) or above (narrow) the panel, for the body
};

/// Windows narrower than this many points have the panel at the bottom, unless they are low too.
inline constexpr float narrow_below = 760.0F;

/// The largest text scale that leaves room for body, list and buttons in a window of width x height
/// framebuffer pixels: at least 1, and 2 from about 1000 x 600 points on.
[[nodiscard]] float most_text(int width, int height, float scale);

/// The layout of a window of width x height framebuffer pixels. `scale` is pixels per point
/// (HiDPI), `text_scale` the preference of the person (0.8 .. 2), of which a small window takes
/// only most_text(). Sizes below 1 are treated as 1.
[[nodiscard]] Layout layout_of(int width, int height, float scale, float text_scale);

/// The margins of the window that panels cover. `bar_height` is the height of all cards stacked at
/// the bottom of the free part (bar, layers, brush), in pixels; 0 for none.
[[nodiscard]] Insets insets_of(Layout const& layout, int width, int height, float bar_height);

}  // namespace knotmap
