// The toast: a short message over the map.
#pragma once

#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// Whether there is a short message, or the way back that is left of one.
[[nodiscard]] inline bool has_message(UiModel const& model) {
  return !model.said.empty() || !model.said_command.empty();
}
/// Takes both away, for a picture that is kept.
inline void clear_message(UiModel& model) {
  model.said.clear();
  model.said_label.clear();
  model.said_command.clear();
}
/// Whether there is something to draw.
[[nodiscard]] inline bool has_toast(UiModel const& model) {
  return model.fault || has_message(model);
}
/// Draws the fault of the atlas if there is one, else the current message; of one whose words are
/// gone the way back, as a link that says what it takes back.
void draw_toast(Pen& pen, UiModel const& model);
/// Draws how much of the muscles is laid out, 0..1.
void draw_laying_out(Pen& pen, float share);

}  // namespace knotmap
