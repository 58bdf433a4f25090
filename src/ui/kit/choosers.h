// Controls to choose a value with: rows of buttons, and a slider.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/kit/pen.h"

namespace knotmap {

/// One of several buttons side by side.
struct Choice {
  std::string_view name;   ///< of its item (ui/kit/items.h): "mirror:on"
  std::string_view label;  ///< the text of the button
  std::string command;     ///< the command line that pressing it sends
  bool chosen = false;     ///< drawn as the current value
  bool enabled = true;     ///< a disabled button cannot be pressed; ignored for one with a swatch
  std::optional<std::uint32_t> swatch = {};  ///< a disc of this colour (ImU32) before the label
};
/// Draws the buttons from left to right, wrapped within the pen's width, and moves the pen below.
void draw_choices(Pen& pen, std::vector<Choice> const& all);
/// The same at the right end of the pen's width, with a label to the left of them, or above where
/// there is no room. So the buttons stay where they are when the label changes.
void draw_choices(Pen& pen, Ink const& ink, std::string_view label, std::vector<Choice> const& all);

/// A button by the name of its item and its text.
struct NamedButton {
  std::string_view name;
  std::string_view label;
  ButtonKind kind = ButtonKind::field;
};
/// Draws words and a button at their right, each in the middle of the other's height, and moves the
/// pen below. True when pressed.
bool draw_words_with_button(Pen& pen, Ink const& ink, std::string_view words,
                            NamedButton const& button);

/// A slider with a label at each end.
struct Slider {
  std::string_view name;       ///< of its item; must begin with "slider:" for arrow keys to move it
  std::string_view low;        ///< label of the left end
  std::string_view high;       ///< label of the right end
  float share = 0.0F;          ///< position of the knob, 0 (left) .. 1 (right)
  std::optional<float> notch;  ///< a position that the knob snaps to from 2.5 % around it
};
/// What a person did to a slider in this frame.
struct Slid {
  std::optional<float> share;  ///< the new position in steps of 0.01; none: unchanged
  bool let_go = false;         ///< the drag ended: send "released" after the change
};
/// Draws a slider over the pen's width and moves the pen below. The person moves it by pressing,
/// dragging, or the arrow keys (steps of 0.05) while it has the keyboard focus.
Slid draw_slider(Pen& pen, Slider const& slider);

}  // namespace knotmap
