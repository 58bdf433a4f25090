// The brush: how strong, how large, the eraser, and the way out.
#include <fmt/format.h>

#include "ui/panels.h"

namespace knotmap {
namespace {

struct Choice {
  char const* name;
  char const* label;
  char const* command;
  bool chosen;
};

}  // namespace

void draw_brush(Pen& pen, Brush const& brush) {
  pen.text(pen.name(), brush.erases ? "Wipe away what does not hurt" : "Paint where it hurts");
  pen.gap(2.0F);
  pen.text(
      pen.small(),
      "Drag on the skin. Drag beside the body, or with the right button, to turn it. The wheel "
      "changes the size.");
  pen.gap(6.0F);
  auto const strength = [&](float value) { return !brush.erases && brush.strength == value; };
  bool const smallest = brush.radius_m <= Brush::least_m * 1.01F;
  bool const largest = brush.radius_m >= Brush::most_m * 0.99F;
  Choice const choices[] = {
      {"brush:mild", "Mild", "brush strength mild", strength(mild_pain)},
      {"brush:middling", "Middling", "brush strength middling", strength(middling_pain)},
      {"brush:strong", "Strong", "brush strength strong", strength(strong_pain)},
      {"brush:erase", "Eraser", "brush erase toggle", brush.erases},
      {"brush:smaller", "Smaller", "brush size smaller", false},
      {"brush:bigger", "Bigger", "brush size bigger", false},
      {"brush:clear", "Clear", "pain clear", false},
      {"brush:done", "Done", "brush off", false},
  };
  float x = pen.left;
  float tallest = 0.0F;
  for (auto const& choice : choices) {
    auto const size = pen.button_size(choice.label);
    if (x > pen.left && x + size.x > pen.left + pen.width) {
      x = pen.left;
      pen.top += tallest + pen.unit(4.0F);
    }
    std::string_view const name = choice.name;
    bool const enabled =
        !(name == "brush:smaller" && smallest) && !(name == "brush:bigger" && largest);
    auto const kind = choice.chosen          ? ButtonKind::chosen
                      : name == "brush:done" ? ButtonKind::primary
                                             : ButtonKind::plain;
    auto const touch = pen.button_at(name, choice.label, {x, pen.top}, kind, enabled);
    if (touch.pressed) pen.send(choice.command);
    x += size.x + pen.unit(2.0F);
    tallest = size.y;
  }
  pen.top += tallest;
  pen.gap(4.0F);
  pen.text(pen.small(),
           fmt::format("Brush: {:.0f} cm wide", static_cast<double>(brush.radius_m) * 200.0));
}

}  // namespace knotmap
