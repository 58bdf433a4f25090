// The buttons under the body: which side to look at, undo, and how it all looks.
#include <algorithm>
#include <cfloat>
#include <vector>

#include "ui/panels.h"

namespace knotmap {
namespace {

struct Button {
  std::string name;
  std::string label;
  std::string command;  ///< empty: opens the settings
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

void add_undo(std::vector<Button>& buttons, UiModel const& model) {
  buttons.push_back({"undo", "Undo", "undo", false, model.can_undo, true});
  buttons.push_back({"redo", "Redo", "redo", false, model.can_redo, false});
}

void add_settings(std::vector<Button>& buttons, UiModel const& model) {
  // Who changes one of the two keeps the other.
  auto const& body = model.body;
  for (auto const& [male, label] : {std::pair{0.0F, "Woman"}, std::pair{1.0F, "Man"}}) {
    BodyChoice const choice{false, male, body.weight, body.muscle};
    buttons.push_back({male == 0.0F ? "body:female" : "body:male", label,
                       "body " + to_string(choice), choice == body, true, male == 0.0F});
  }
  for (auto const& [build, label] :
       {std::pair{0U, "Average"}, std::pair{1U, "Lean"}, std::pair{2U, "Heavy"},
        std::pair{3U, "Muscular"}, std::pair{4U, "Strong and heavy"}}) {
    auto choice = corner_choice(build);
    auto const name = to_string(choice);
    choice.male = body.male;
    auto const colon = name.find(':');
    auto const item = colon == std::string::npos ? "average" : name.substr(colon + 1);
    buttons.push_back(
        {"build:" + item, label, "body " + to_string(choice), choice == body, true, build == 0U});
  }
  buttons.push_back(
      {"text:smaller", "Text \u2212", "text-size smaller", false, model.text_scale > 0.81F, true});
  buttons.push_back(
      {"text:bigger", "Text +", "text-size bigger", false, model.text_scale < 1.99F, false});
  bool const dark = model.theme == Theme::dark;
  buttons.push_back({"theme", dark ? "Light" : "Dark", "theme toggle", false, true, true});
  buttons.push_back({"keys", "? Keys", "keys toggle", model.keys_shown, true, false});
}

std::vector<Button> buttons_of(UiModel const& model, PanelMemory const& memory, BarPart part) {
  std::vector<Button> buttons;
  bool const rest = part == BarPart::rest_of_fewer || part == BarPart::rest_of_least;
  if (!rest) {
    add_looks(buttons, model);
    add_paint(buttons, model);
  }
  if (part != BarPart::least && part != BarPart::rest_of_fewer) add_undo(buttons, model);
  if (rest || part == BarPart::all) {
    add_settings(buttons, model);
  } else {
    buttons.push_back({"settings", "Settings", "", memory.settings_open, true, true});
  }
  return buttons;
}

}  // namespace

float flow_bar(Pen& pen, UiModel const& model, PanelMemory& memory, BarPart part, bool draws) {
  auto const buttons = buttons_of(model, memory, part);
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
      if (last > first && row + before + size.x > pen.width) break;
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
      if (!touch.pressed) continue;
      if (button.command.empty()) {
        memory.settings_open = !memory.settings_open;
      } else {
        pen.send(button.command);
      }
    }
    pen.top += height;
    if (last < buttons.size()) pen.gap(2.0F);
    first = last;
  }
  return widest;
}

}  // namespace knotmap
