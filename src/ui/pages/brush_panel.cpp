#include "ui/pages/brush_panel.h"

#include <array>
#include <string_view>

#include <fmt/format.h>

namespace knotmap {
namespace {

struct BrushChoice {
  char const* name;
  char const* label;
  char const* command;
  bool chosen;
  bool enabled;
};

}  // namespace

void draw_brush(Pen& pen, Brush const& brush, bool tells) {
  auto const strength = [&](float value) { return !brush.erases && brush.strength == value; };
  bool const smallest = brush.radius_m <= Brush::least_m * 1.01F;
  bool const largest = brush.radius_m >= Brush::most_m * 0.99F;
  std::array const choices{
      BrushChoice{"brush:mild", "Mild", "brush strength mild", strength(mild_pain), true},
      BrushChoice{"brush:middling", "Middling", "brush strength middling", strength(middling_pain),
                  true},
      BrushChoice{"brush:strong", "Strong", "brush strength strong", strength(strong_pain), true},
      BrushChoice{"brush:erase", "Eraser", "brush erase toggle", brush.erases, true},
      BrushChoice{"brush:smaller", "\u2212", "brush size smaller", false, !smallest},
      BrushChoice{"brush:bigger", "+", "brush size bigger", false, !largest},
      BrushChoice{"brush:clear", "Clear", "pain clear", false, true},
      BrushChoice{"brush:done", "Done", "brush off", false, true},
  };
  float x = pen.left;
  float tallest = 0.0F;
  for (auto const& choice : choices) {
    auto const size = pen.button_size(choice.label);
    if (x > pen.left && x + size.x > pen.left + pen.width) {
      x = pen.left;
      pen.top += tallest + pen.unit(4.0F);
    }
    auto const kind = choice.chosen                                   ? ButtonKind::chosen
                      : std::string_view(choice.name) == "brush:done" ? ButtonKind::primary
                                                                      : ButtonKind::plain;
    auto const touch = pen.button_at(choice.name, choice.label, {x, pen.top}, kind, choice.enabled);
    if (touch.pressed) pen.send(choice.command);
    x += size.x + pen.unit(2.0F);
    tallest = size.y;
  }
  pen.top += tallest;
  if (!tells) return;
  pen.gap(4.0F);
  pen.text(
      pen.small(),
      fmt::format("Drag on the skin to {}, beside the body to turn it; the wheel comes closer. "
                  "Brush: {:.0f} cm.",
                  brush.erases ? "wipe" : "paint", static_cast<double>(brush.radius_m) * 200.0));
}

}  // namespace knotmap
