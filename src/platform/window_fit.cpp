#include "platform/window_fit.h"

#include <algorithm>
#include <cstdint>

namespace knotmap {
namespace {

/// The length that two spans share.
std::int64_t shared(int a, int a_long, int b, int b_long) {
  auto const low = std::max<std::int64_t>(a, b);
  auto const high = std::min(std::int64_t{a} + a_long, std::int64_t{b} + b_long);
  return std::max<std::int64_t>(0, high - low);
}

std::int64_t shared(WindowPlacement const& window, ScreenArea const& screen) {
  return shared(window.x, window.width, screen.x, screen.width) *
         shared(window.y, window.height, screen.y, screen.height);
}

/// A span moved into another one that is at least as long.
int moved_into(int at, int length, int low, int room) {
  return std::clamp(at, low, std::max(low, low + room - length));
}

}  // namespace

bool is_worth_keeping(WindowPlacement const& placement) {
  return placement.width >= least_kept_width && placement.height >= least_kept_height;
}

WindowPlacement fitted(WindowPlacement placement, std::span<ScreenArea const> screens) {
  if (!is_worth_keeping(placement)) {
    placement.width = WindowPlacement{}.width;
    placement.height = WindowPlacement{}.height;
  }
  if (screens.empty()) return placement;
  bool const has_place = placement.x != -1 || placement.y != -1;
  auto const* best = &screens.front();
  std::int64_t covered = 0;
  if (has_place) {
    for (auto const& screen : screens) {
      covered += shared(placement, screen);
      if (shared(placement, screen) > shared(placement, *best)) best = &screen;
    }
    if (covered >= std::int64_t{placement.width} * placement.height) return placement;
  }
  placement.width = std::min(placement.width, best->width);
  placement.height = std::min(placement.height, best->height);
  if (!has_place) return placement;
  placement.x = moved_into(placement.x, placement.width, best->x, best->width);
  placement.y = moved_into(placement.y, placement.height, best->y, best->height);
  return placement;
}

}  // namespace knotmap
