#include "ui/kit/layout.h"

#include <algorithm>
#include <cmath>

namespace knotmap {
namespace {

constexpr float lowest_share = 0.8F;  // of the width, for a panel below

}  // namespace

float most_text(int width, int height, float scale) {
  auto const wide = static_cast<float>(std::max(width, 1)) / scale;
  auto const high = static_cast<float>(std::max(height, 1)) / scale;
  // Points at text scale 1 that the buttons of the bar, the panel and the body need.
  bool const narrow = wide < narrow_below && high > wide * lowest_share;
  float const least_wide = narrow ? 285.0F : 460.0F;
  float const least_high = narrow ? 370.0F : 290.0F;
  return std::max(1.0F, std::min(wide / least_wide, high / least_high));
}

Layout layout_of(int width, int height, float scale, float text_scale) {
  constexpr float margin_points = 16.0F;
  constexpr float panel_points = 392.0F;
  constexpr float search_points = 336.0F;
  constexpr float panel_share = 0.46F;  // of a wide window's width, at most
  constexpr float below_share = 0.45F;  // of a narrow window's height
  constexpr float low_share = 0.42F;    // where that window is low
  constexpr float low_points = 600.0F;
  auto const w = static_cast<float>(std::max(width, 1));
  auto const h = static_cast<float>(std::max(height, 1));

  text_scale = std::min(text_scale, most_text(width, height, scale));
  Layout layout;
  layout.unit = scale;
  layout.text = scale * text_scale;
  // A low window has no room for a panel at the bottom.
  layout.narrow = w < narrow_below * scale && h > w * lowest_share;
  layout.margin = margin_points * scale * (layout.narrow ? 0.6F : 1.0F);
  float const m = layout.margin;
  // Larger text needs wider panels, but less than in proportion, to leave room for the body.
  float const grown = 0.4F + 0.6F * text_scale;
  float const search_height = 26.0F * layout.text + 16.0F * layout.unit;
  if (layout.narrow) {
    float const top = std::floor(h * (1.0F - (h < low_points * scale ? low_share : below_share)));
    layout.panel = {0.0F, top, w, h - top};
    layout.search = {m, m, std::max(w - 2.0F * m, 1.0F), search_height};
    layout.free = {0.0F, layout.search.bottom(), w, top - layout.search.bottom()};
  } else {
    float const panel_width = std::min(panel_points * scale * grown, w * panel_share);
    layout.panel = {w - m - panel_width, m, panel_width, std::max(h - 2.0F * m, 1.0F)};
    layout.free = {0.0F, 0.0F, layout.panel.x - m, h};
    layout.search = {m, m, std::min(search_points * scale * grown, layout.free.width - m),
                     search_height};
  }
  // A wide window's bar has more rows with larger text.
  float const roomy = layout.narrow ? 330.0F * scale : 260.0F * scale + 150.0F * layout.text;
  layout.cramped = layout.free.height < roomy;
  return layout;
}

Insets insets_of(Layout const& layout, int width, int height, float bar_height) {
  Insets insets;
  float const bar = bar_height > 0.0F ? bar_height + layout.margin : 0.0F;
  if (layout.narrow) {
    insets.top = layout.search.bottom();
    insets.bottom = static_cast<float>(height) - layout.panel.y + bar;
  } else {
    insets.right = static_cast<float>(width) - layout.free.right();
    insets.bottom = bar;
    // A search field over nearly half of the width would cover the head: the body goes below it.
    insets.top = layout.search.width > layout.free.width * 0.45F ? layout.search.bottom() : 0.0F;
  }
  return insets;
}

}  // namespace knotmap
