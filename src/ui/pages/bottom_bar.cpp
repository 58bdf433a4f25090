#include "ui/pages/bottom_bar.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace knotmap {
namespace {

struct ButtonLook {
  bool chosen = false;
  bool enabled = true;
  bool breaks = false;  ///< a new group begins here
};

struct Button {
  std::string name;
  std::string label;
  std::string command;
  ButtonLook look = {};
  std::string hint = {};
};

struct SideView {
  char const* name;
  char const* label;
  bool of_two;  ///< also in a bar of BarSides::two
};
constexpr std::array side_views{
    SideView{"front", "Front", true},
    SideView{"back", "Back", true},
    SideView{"left", "Left", false},
    SideView{"right", "Right", false},
};

void add_looks(std::vector<Button>& buttons, UiModel const& model, BarForm const& form) {
  buttons.push_back({"whole", form.whole, "whole", {}, "Shows the whole body"});
  if (form.sides == BarSides::turn) {
    // To the back, and from there to the front.
    bool const back = model.sees_back;
    buttons.push_back({back ? "view:front" : "view:back", back ? "Front" : "Back",
                       back ? "view front" : "view back"});
    return;
  }
  for (auto const& view : side_views) {
    if (form.sides == BarSides::two && !view.of_two) continue;
    buttons.push_back({std::string("view:") + view.name,
                       view.label,
                       std::string("view ") + view.name,
                       {.chosen = model.facing == view.name}});
  }
}

std::string hint_of(std::string_view what, std::string_view title) {
  return title.empty() ? std::string(what) : fmt::format("{}: {}", what, title);
}

std::vector<Button> buttons_of(UiModel const& model, BarForm const& form) {
  std::vector<Button> buttons;
  add_looks(buttons, model, form);
  buttons.push_back({"paint",
                     "Paint",
                     "brush toggle",
                     {.chosen = model.brush.on, .breaks = true},
                     "Paint where it hurts"});
  if (form.bones) {
    buttons.push_back({"bones",
                       "Bones",
                       "landmarks toggle",
                       {.chosen = model.under.landmarks},
                       "Dots on the bones that you can feel"});
  }
  // Here it is always about the map: what settings were changed is taken back among them.
  auto const& back = model.map_back;
  if (form.undo) {
    buttons.push_back({"undo",
                       "Undo",
                       "undo map",
                       {.enabled = back.can_undo, .breaks = true},
                       hint_of("Undo", back.undo_title)});
  }
  if (form.redo)
    buttons.push_back({"redo", "Redo", "redo map", {.enabled = back.can_redo}, "Redo"});
  buttons.push_back({"settings",
                     "Settings",
                     "settings toggle",
                     {.chosen = model.settings_shown, .breaks = true}});
  return buttons;
}

constexpr float between = 2.0F;  // points

float group_gap(Pen const& pen) {
  return pen.unit(pen.layout().narrow ? 6.0F : 14.0F);
}

/// A row of buttons: from, and up to but without.
struct Row {
  std::size_t first = 0;
  std::size_t last = 0;
  std::vector<float> at;  ///< where each begins, pixels from the row's left
  float width = 0.0F;
  float height = 0.0F;
};

/// As many buttons from `first` on as fit, at most `most`; always one.
Row row_from(Pen const& pen, std::vector<Button> const& buttons, std::size_t first,
             std::size_t most) {
  Row row{.first = first, .last = first, .at = {}};
  for (; row.last < buttons.size() && row.last - first < most; ++row.last) {
    auto const size = pen.button_size(buttons[row.last].label);
    bool const leads = row.last == first;
    float const before = leads                           ? 0.0F
                         : buttons[row.last].look.breaks ? group_gap(pen)
                                                         : pen.unit(between);
    constexpr float slack = 1.0F;  // a card's width is whole pixels
    if (!leads && row.width + before + size.x > pen.width + slack) break;
    row.at.push_back(row.width + before);
    row.width += before + size.x;
    row.height = std::max(row.height, size.y);
  }
  return row;
}

std::vector<Row> rows_of(Pen const& pen, std::vector<Button> const& buttons, std::size_t most) {
  std::vector<Row> rows;
  for (std::size_t first = 0; first < buttons.size(); first = rows.back().last) {
    rows.push_back(row_from(pen, buttons, first, most));
  }
  return rows;
}

/// Rows of about as many buttons each: none stands alone below the others.
std::vector<Row> even_rows(Pen const& pen, std::vector<Button> const& buttons) {
  auto const least = rows_of(pen, buttons, buttons.size()).size();
  return rows_of(pen, buttons, (buttons.size() + least - 1) / least);
}

}  // namespace

FlownBar flow_bar(Pen& pen, UiModel const& model, BarForm const& form, bool draws) {
  auto const buttons = buttons_of(model, form);
  auto const rows = even_rows(pen, buttons);
  FlownBar flown;
  for (auto const& row : rows) {
    if (row.first > 0) pen.gap(2.0F);
    flown.width = std::max(flown.width, row.width);
    float const start = pen.left + (pen.width - row.width) / 2.0F;
    for (std::size_t i = row.first; draws && i < row.last; ++i) {
      auto const& button = buttons[i];
      float const left = start + row.at[i - row.first];
      if (button.look.breaks && i > row.first) {
        pen.fill({left - group_gap(pen) / 2.0F, pen.top + row.height * 0.25F, pen.unit(1.0F),
                  row.height * 0.5F},
                 pen.palette().faint, 0.0F);
      }
      auto const kind = button.look.chosen ? ButtonKind::chosen : ButtonKind::plain;
      auto const touch =
          pen.button_at(button.name, button.label, {left, pen.top}, kind, button.look.enabled);
      if (touch.pressed) pen.send(button.command);
      if (touch.hovered || touch.focused) flown.hint = button.hint;
    }
    pen.top += row.height;
  }
  return flown;
}

}  // namespace knotmap
