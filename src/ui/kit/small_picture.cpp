#include "ui/kit/small_picture.h"

#include <cmath>

#include <imgui.h>

#include "scene/small_view.h"

namespace knotmap {

bool has_room_for_small_card(Layout const& layout) {
  constexpr float least_wide = 600.0F;
  constexpr float least_tall = 420.0F;
  return !layout.narrow && !layout.cramped && layout.free.width >= least_wide * layout.unit &&
         layout.free.height >= least_tall * layout.text;
}

bool draw_small_picture(Pen& pen, bool drawn) {
  constexpr float high = 0.64F;
  constexpr float round = 10.0F;
  Rect const rect{std::round(pen.left), std::round(pen.top), std::round(pen.width),
                  std::round(pen.width * high)};
  auto const touch = pen.area(small_view_item, rect);
  pen.fill(rect, pen.palette().field, round);
  auto& list = *ImGui::GetWindowDrawList();
  ImVec2 const low{rect.x, rect.y};
  ImVec2 const top{rect.right(), rect.bottom()};
  if (drawn) {
    // Rows of a texture run upward.
    list.AddImageRounded(small_view_texture(), low, top, {0.0F, 1.0F}, {1.0F, 0.0F}, IM_COL32_WHITE,
                         pen.unit(round));
  }
  float const line = pen.unit(touch.hovered ? 2.0F : 1.0F);
  list.AddRect(low, top, touch.hovered ? pen.palette().accent : pen.palette().border,
               pen.unit(round), 0, line);
  pen.ring(touch, pen.unit(round));
  pen.top += rect.height;
  return touch.pressed;
}

}  // namespace knotmap
