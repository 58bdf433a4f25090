#include "platform/screen_scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace knotmap {
namespace {

constexpr float mm_an_inch = 25.4F;

float dots_an_inch(int pixels, int mm) {
  return static_cast<float>(pixels) * mm_an_inch / static_cast<float>(mm);
}

float in_quarters(float scale) {
  return std::round(scale * 4.0F) / 4.0F;
}

}  // namespace

bool is_size_known(ScreenFacts const& screen) {
  if (screen.width <= 0 || screen.height <= 0 || screen.width_mm <= 0 || screen.height_mm <= 0) {
    return false;
  }
  // Screens without a size tell the ratio of their sides, as centimetres or tenths of them.
  constexpr std::array<std::pair<int, int>, 4> ratios{{{16, 9}, {16, 10}, {4, 3}, {5, 4}}};
  for (auto const& [wide, high] : ratios) {
    for (int const times : {1, 10, 100}) {
      if (screen.width_mm == wide * times && screen.height_mm == high * times) return false;
    }
  }
  float const across = dots_an_inch(screen.width, screen.width_mm);
  float const down = dots_an_inch(screen.height, screen.height_mm);
  constexpr float same_shape = 1.1F;
  if (across > down * same_shape || down > across * same_shape) return false;
  constexpr float made_up = 96.0F;
  if (std::abs(across - made_up) < 0.6F && std::abs(down - made_up) < 0.6F) return false;
  constexpr float least = 30.0F;  // a wall of light
  constexpr float most = 700.0F;  // the finest telephones have 650
  constexpr float least_mm = 90.0F;
  return across > least && across < most &&
         std::hypot(static_cast<float>(screen.width_mm), static_cast<float>(screen.height_mm)) >
             least_mm;
}

float screen_scale(ScreenFacts const& screen) {
  constexpr float least = 0.5F;
  constexpr float most = 4.0F;
  if (std::abs(screen.content_scale - 1.0F) > 0.05F) {
    return std::isfinite(screen.content_scale) ? std::clamp(screen.content_scale, least, most)
                                               : 1.0F;
  }
  if (is_size_known(screen)) {
    // A laptop is looked at from nearer than a monitor: 120 dots an inch, not 96, are drawn 1:1.
    constexpr float plain = 120.0F;
    auto const dots = std::min(dots_an_inch(screen.width, screen.width_mm),
                               dots_an_inch(screen.height, screen.height_mm));
    return std::clamp(in_quarters(dots / plain), 1.0F, most);
  }
  constexpr float dense_from = 1700.0F;
  constexpr float usual_short_side = 1080.0F;
  auto const short_side = static_cast<float>(std::min(screen.width, screen.height));
  if (short_side < dense_from) return 1.0F;
  return std::clamp(in_quarters(short_side / usual_short_side), 1.0F, most);
}

}  // namespace knotmap
