#include "ui/pages/bottom_bar.h"

#include <algorithm>
#include <cfloat>
#include <vector>

namespace knotmap {
namespace {

struct Button {
  std::string name;
  std::string label;
  std::string command;
  bool chosen = false;
  bool enabled = true;
  bool breaks = false;  ///< a new group begins here
};

void add_looks(std::vector<Button>& buttons, UiModel const& model) {
  buttons.push_back({"whole", "Whole body", "whole", false, true, false});
  for (auto const& [side, label] : {std::pair{"front", "Front"}, std::pair{"back", "Back"},
                                    std::pair{"left", "Left"}, std::pair{"right", "Right"}}) {
    buttons.push_back({std::string("view:") + side, label, std::string("view ") + side,
                       model.facing == side, true, false});
  }
}

void add_paint(std::vector<Button>& buttons, UiModel const& model) {
  buttons.push_back({"paint", "Paint", "brush toggle", model.brush.on, true, true});
}

void add_bones(std::vector<Button>& buttons, UiModel const& model) {
  buttons.push_back({"bones", "Bones", "landmarks toggle", model.under.landmarks, true, false});
}

void add_undo(std::vector<Button>& buttons, UiModel const& model) {
  buttons.push_back({"undo", "Undo", "undo", false, model.can_undo, true});
  buttons.push_back({"redo", "Redo", "redo", false, model.can_redo, false});
}

std::vector<Button> buttons_of(UiModel const& model, BarPart part) {
  std::vector<Button> buttons;
  if (part == BarPart::few) {
    buttons.push_back({"whole", "Whole", "whole"});
    // One button goes round: to the back, and from there to the front.
    bool const back = model.facing == "back";
    buttons.push_back({back ? "view:front" : "view:back", back ? "Front" : "Back",
                       back ? "view front" : "view back"});
    buttons.push_back({"paint", "Paint", "brush toggle", model.brush.on});
    buttons.push_back({"settings", "Settings", "settings toggle", model.settings_shown});
    return buttons;
  }
  add_looks(buttons, model);
  add_paint(buttons, model);
  add_bones(buttons, model);
  if (part == BarPart::all) add_undo(buttons, model);
  buttons.push_back({"settings", "Settings", "settings toggle", model.settings_shown, true, true});
  return buttons;
}

}  // namespace

float flow_bar(Pen& pen, UiModel const& model, BarPart part, bool draws) {
  auto const buttons = buttons_of(model, part);
  float const between = pen.unit(2.0F);
  float const group_gap = pen.unit(14.0F);
  float widest = 0.0F;
  std::size_t first = 0;
  while (first < buttons.size()) {
    float row = 0.0F;
    float height = 0.0F;
    std::size_t last = first;
    std::vector<float> at;
    for (; last < buttons.size(); ++last) {
      auto const size = pen.button_size(buttons[last].label);
      float const before = last == first ? 0.0F : buttons[last].breaks ? group_gap : between;
      constexpr float slack = 1.0F;  // a card's width is whole pixels
      if (last > first && row + before + size.x > pen.width + slack) break;
      at.push_back(row + before);
      row += before + size.x;
      height = std::max(height, size.y);
    }
    widest = std::max(widest, row);
    float const start = pen.left + (pen.width - row) / 2.0F;
    for (std::size_t i = first; draws && i < last; ++i) {
      auto const& button = buttons[i];
      if (button.breaks && i > first) {
        float const x = start + at[i - first] - group_gap / 2.0F;
        pen.fill({x, pen.top + height * 0.25F, pen.unit(1.0F), height * 0.5F}, pen.palette().faint,
                 0.0F);
      }
      auto const kind = button.chosen ? ButtonKind::chosen : ButtonKind::plain;
      auto const touch = pen.button_at(button.name, button.label, {start + at[i - first], pen.top},
                                       kind, button.enabled);
      if (touch.pressed) pen.send(button.command);
    }
    pen.top += height;
    if (last < buttons.size()) pen.gap(2.0F);
    first = last;
  }
  return widest;
}

}  // namespace knotmap
