#include "ui/pages/painted_legend.h"

#include <algorithm>
#include <string_view>

#include <imgui.h>

namespace knotmap {
namespace {

constexpr float box_wide = 34.0F;  // points of text
constexpr float box_high = 20.0F;
constexpr float beside = 8.0F;

/// Parallel lines over a box, `apart` pixels from each other, rising or falling.
void hatch(ImDrawList& list, Rect const& box, std::uint32_t colour, float apart, bool rising,
           float thick) {
  list.PushClipRect({box.x, box.y}, {box.x + box.width, box.y + box.height}, true);
  auto const lines = static_cast<int>((box.width + 2.0F * box.height) / apart);
  for (int i = 0; i <= lines; ++i) {
    float const x = box.x - box.height + apart * static_cast<float>(i);
    float const lean = rising ? box.height : -box.height;
    list.AddLine({x, box.y + box.height}, {x + lean, box.y}, colour, thick);
  }
  list.PopClipRect();
}

/// A box of a ground with its words beside it; returns the box.
Rect draw_box(Pen& pen, std::uint32_t ground, std::string_view words) {
  Rect const box{pen.left, pen.top, pen.text_unit(box_wide), pen.text_unit(box_high)};
  pen.fill(box, ground, 2.0F);
  float const in = box.width + pen.text_unit(beside);
  auto const size = pen.put(pen.body(), {pen.left + in, pen.top}, pen.width - in, words);
  pen.top += std::max(size.y, box.height) + pen.unit(4.0F);
  return box;
}

/// The three grounds side by side, their words below.
void draw_strengths(Pen& pen, PaintedLegend const& legend) {
  constexpr std::array<std::string_view, 3> strengths{"Mild", "Middling", "Strong"};
  constexpr auto all = static_cast<float>(strengths.size());
  float const wide = std::min(pen.width / all, pen.text_unit(100.0F));
  float lowest = 0.0F;
  for (std::size_t i = 0; i < strengths.size(); ++i) {
    Rect const box{pen.left + wide * static_cast<float>(i), pen.top, wide, pen.text_unit(box_high)};
    pen.fill(box, legend.grounds.at(i), 0.0F);
    auto const size =
        pen.put(pen.small(), {box.x + pen.unit(2.0F), box.y + box.height}, wide, strengths.at(i));
    lowest = std::max(lowest, size.y);
  }
  pen.top += pen.text_unit(box_high) + lowest + pen.unit(6.0F);
}

}  // namespace

void draw_painted_legend(Pen& pen, PaintedLegend const& legend, PaintedWords const& words) {
  pen.text(pen.name(), words.legend());
  pen.gap(4.0F);
  draw_strengths(pen, legend);
  if (!words.tells_how_often()) return;
  pen.gap(2.0F);
  float const apart = pen.text_unit(7.0F);
  float const thick = std::max(1.0F, pen.text_unit(1.3F));
  auto& list = *ImGui::GetWindowDrawList();
  for (std::size_t i = 0; i < words.often.size(); ++i) {
    if (words.often.at(i).empty()) continue;
    auto const box = draw_box(pen, legend.grounds[1], words.often.at(i));
    hatch(list, box, legend.line, i == 0 ? 2.0F * apart : apart, true, thick);
    if (i == 2) hatch(list, box, legend.line, apart, false, thick);
  }
}

}  // namespace knotmap
