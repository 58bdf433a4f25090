// What the window shows beside the session's own page: what is hovered, the cursor, messages.
#include <string>
#include <utility>
#include <vector>

#include "base/words.h"
#include "desktop/loop.h"
#include "scene/pick.h"

namespace knotmap {

void Desktop::look_under_pointer() {
  if (frame_.surface == nullptr || gesture_.is_dragging()) return;
  pointer_moved_ = false;
  if (by_keyboard_) return;  // what the cursor is on is lit up instead
  Hovered fresh;
  auto const at = gesture_.pointer();
  if (gesture_.is_inside() && !pointer_rests_ && !ui_->covers(at.x, at.y)) {
    fresh = hovered_at(at, frame_, session_.world());
  }
  if (session_.state().moment.brush.on) fresh.muscle.clear();  // the brush works on the skin
  light_up(fresh.muscle);
  if (fresh == hovered_) return;
  hovered_ = std::move(fresh);
  dirty_ = true;
}

void Desktop::light_up(std::string const& muscle) {
  auto const& lit = session_.state().moment.hovered;
  if (muscle == (lit ? to_string(*lit) : std::string{})) return;
  run("hover muscle " + (muscle.empty() ? std::string("none") : muscle));
}

UiModel Desktop::model(double now) {
  message_.update(session_.changes(), now);
  auto model = maker_.make(session_, &frame_);
  model.hover = hovered_.words;
  cursor_hold_.hold(model.cursor, session_);
  auto const* const selected = open_point(session_.state().work.page);
  bool const at_cursor = by_keyboard_ && model.cursor;
  if (at_cursor) model.hover.clear();  // the pointer rests somewhere
  auto const& mark = at_cursor ? model.cursor->mark : hovered_.mark;
  if (selected == nullptr || to_string(*selected) != mark) model.hovered_mark = mark;
  auto const at = gesture_.pointer();
  if (model.brush.on && gesture_.is_inside() && !ui_->covers(at.x, at.y)) {
    if (auto const radius = brush_pixels(at, frame_, model.brush)) {
      model.brush_ring = BrushRing{at, *radius};
    }
  }
  if (hovered_.landmark && frame_.surface != nullptr) {
    auto const& landmark = session_.world().body->landmarks()[*hovered_.landmark];
    auto const pixel = pixel_of(frame_, frame_.surface->position(landmark.place));
    auto const words = capitalized(with_side(landmark.name, landmark.side));
    std::erase_if(model.labels, [&](LabelModel const& label) { return label.words == words; });
    if (pixel) model.labels.push_back({*pixel, words, true});
  }
  model.small_drawn = small_.has(model.small);
  model.said = message_.words();
  model.said_label = message_.label();
  model.said_command = message_.command();
  model.fault = atlas_.fault();
  model.laying_out = laying_out_;
  return model;
}

}  // namespace knotmap
