// How large things are to be drawn on a screen: pixels for each point.
#pragma once

namespace knotmap {

/// What is told of a screen.
struct ScreenFacts {
  float content_scale = 1.0F;  ///< what the desktop wants; 1 may mean that it does not care
  int width = 0;               ///< pixels; 0: unknown
  int height = 0;
  int width_mm = 0;  ///< as the screen tells it: often 0, made up, or only the ratio of its sides
  int height_mm = 0;
};

/// Whether the millimetres can be those of the screen: neither 0 nor out of reason, of the same
/// shape as the pixels, not a mere ratio (160 x 90), and not what X makes up from 96 dots an inch
/// for a screen that tells none.
[[nodiscard]] bool is_size_known(ScreenFacts const& screen);

/// Pixels for each point on this screen, 0.5 to 4. What the desktop wants, where it wants other
/// than
/// 1. Else from the density of its pixels, in quarters: 1 up to 135 dots an inch, 2 at 240. Where
/// the size is not known, a screen with a short side of 1700 pixels or more is taken for a dense
/// one of usual size: 1.75 at 1800.
[[nodiscard]] float screen_scale(ScreenFacts const& screen);

}  // namespace knotmap
