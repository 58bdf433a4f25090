#include "ui/pages/chart_view.h"

#include <algorithm>
#include <cmath>

#include <imgui.h>

namespace knotmap {
namespace {

std::uint32_t colour_of(Palette const& palette, ChartTone tone) {
  switch (tone) {
    case ChartTone::ink:
      return palette.text;
    case ChartTone::soft:
      return palette.soft;
    case ChartTone::grid:
      return palette.faint;
    case ChartTone::accent:
      return palette.accent;
    case ChartTone::shade:
      return palette.field;
  }
  return palette.text;
}

std::uint32_t with_strength(std::uint32_t colour, float strength) {
  constexpr std::uint32_t alpha_shift = 24;
  auto const alpha = static_cast<float>(colour >> alpha_shift) * std::clamp(strength, 0.0F, 1.0F);
  return (colour & 0x00FFFFFFU) | (static_cast<std::uint32_t>(std::lround(alpha)) << alpha_shift);
}

/// Points of a chart as pixels of the screen.
struct OnScreen {
  ImVec2 origin;
  float unit;
  [[nodiscard]] ImVec2 at(glm::vec2 point) const {
    return {origin.x + point.x * unit, origin.y + point.y * unit};
  }
};

void draw_dashed(ImDrawList& list, ImVec2 from, ImVec2 to, std::uint32_t colour, float width,
                 float dash) {
  float const x = to.x - from.x;
  float const y = to.y - from.y;
  float const length = std::hypot(x, y);
  auto const dashes = static_cast<int>(std::ceil(length / (2.0F * dash)));
  for (int i = 0; i < dashes; ++i) {
    float const at = 2.0F * dash * static_cast<float>(i);
    float const a = at / length;
    float const b = std::min(at + dash, length) / length;
    list.AddLine({from.x + x * a, from.y + y * a}, {from.x + x * b, from.y + y * b}, colour, width);
  }
}

void draw_line(ImDrawList& list, OnScreen const& on, ChartLine const& line, std::uint32_t colour) {
  float const width = std::max(1.0F, line.width * on.unit);
  for (std::size_t i = 1; i < line.at.size(); ++i) {
    auto const from = on.at(line.at[i - 1]);
    auto const to = on.at(line.at[i]);
    if (line.dashed) {
      draw_dashed(list, from, to, colour, width, 3.0F * on.unit);
    } else {
      list.AddLine(from, to, colour, width);
    }
  }
}

void draw_mark(ImDrawList& list, OnScreen const& on, ChartMark const& mark, std::uint32_t colour,
               std::uint32_t ground) {
  auto const at = on.at(mark.at);
  float const r = mark.radius * on.unit;
  switch (mark.sign) {
    case ChartSign::dot:
      list.AddCircleFilled(at, r, colour);
      break;
    case ChartSign::ring:
      list.AddCircleFilled(at, r, ground);
      list.AddCircle(at, r, colour, 0, 1.4F * on.unit);
      break;
    case ChartSign::diamond:
      list.AddQuadFilled({at.x, at.y - r * 1.2F}, {at.x + r * 1.2F, at.y}, {at.x, at.y + r * 1.2F},
                         {at.x - r * 1.2F, at.y}, colour);
      break;
    case ChartSign::square:
      list.AddRectFilled({at.x - r, at.y - r}, {at.x + r, at.y + r}, colour);
      break;
  }
}

}  // namespace

float chart_width(Pen const& pen) {
  return pen.width / pen.text_unit(1.0F);
}

void draw_chart(Pen& pen, Chart const& chart) {
  auto& list = *ImGui::GetWindowDrawList();
  auto const& palette = pen.palette();
  OnScreen const on{{pen.left, pen.top}, pen.text_unit(1.0F)};
  for (auto const& area : chart.areas)
    list.AddRectFilled(on.at(area.from), on.at(area.to),
                       with_strength(colour_of(palette, area.tone), area.strength), 3.0F * on.unit);
  for (auto const& line : chart.lines) draw_line(list, on, line, colour_of(palette, line.tone));
  for (auto const& mark : chart.marks)
    draw_mark(list, on, mark, colour_of(palette, mark.tone), palette.panel);
  for (auto const& words : chart.words) {
    Ink const ink{pen.fonts().small, colour_of(palette, words.tone)};
    auto const size = Pen::measure(ink, words.words, 1e4F);
    auto at = on.at(words.at);
    if (words.align == ChartAlign::middle) at.x -= size.x / 2.0F;
    if (words.align == ChartAlign::end) at.x -= size.x;
    pen.put(ink, {at.x, at.y - size.y / 2.0F}, 1e4F, words.words);
  }
  pen.top += chart.size.y * on.unit;
}

}  // namespace knotmap
