// Where a remembered window opens on the screens of today: one may be smaller, or gone.
#pragma once

#include <span>

#include "platform/window.h"

namespace knotmap {

/// The part of a screen that windows may use, in the desktop's own units.
struct ScreenArea {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;

  friend bool operator==(ScreenArea const&, ScreenArea const&) = default;
};

/// A window smaller than this is a slip of the hand, not a choice: it is not remembered, and one
/// that is read opens in the usual size.
inline constexpr int least_kept_width = 480;
inline constexpr int least_kept_height = 360;

/// Whether a placement is worth remembering.
[[nodiscard]] bool is_worth_keeping(WindowPlacement const& placement);

/// The placement fitted to the screens, the first of which is the main one and no
/// two of which overlap; without screens it is
/// what it was. A window that they cover wholly stays. Any other is cut to the size of the screen
/// that has most of it (the main one, where none has any) and moved into it. Without a place (x and
/// y -1) it is only cut. `maximized` stays as it is.
[[nodiscard]] WindowPlacement fitted(WindowPlacement placement,
                                     std::span<ScreenArea const> screens);

}  // namespace knotmap
