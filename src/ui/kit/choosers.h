// What to choose with: rows of buttons, a slider.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/kit/pen.h"

namespace knotmap {

/// One of several buttons that stand side by side.
struct Choice {
  std::string_view name;  ///< of the item: "mirror:on"
  std::string_view label;
  std::string command;  ///< what pressing it sends
  bool chosen = false;
  bool enabled = true;
  std::optional<std::uint32_t> swatch = {};  ///< a disc of this colour before the words
};
/// The buttons from left to right, wrapping within the pen's width.
void draw_choices(Pen& pen, std::vector<Choice> const& all);

/// A knob between two words.
struct Slider {
  std::string_view name;  ///< of the item: begins with "slider:", so that arrow keys move it
  std::string_view low;
  std::string_view high;
  float share = 0.0F;          ///< where the knob is, 0..1 of its way
  std::optional<float> notch;  ///< near this share the knob stays on it
};
struct Slid {
  std::optional<float> share;  ///< the share wanted now, if it is another
  bool let_go = false;         ///< the pointer came up: after the share, "released" is to be sent
};
/// Moved by pressing, dragging, or the arrow keys while the keyboard is on it.
Slid draw_slider(Pen& pen, Slider const& slider);

}  // namespace knotmap
