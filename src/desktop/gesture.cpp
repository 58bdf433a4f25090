#include "desktop/gesture.h"

#include <glm/geometric.hpp>

namespace knotmap {
namespace {

constexpr float click_reach = 4.0F;   // points that the pointer may move during a click
constexpr float double_reach = 8.0F;  // points between the clicks of a pair
constexpr double double_s = 0.35;

}  // namespace

std::optional<Meant> Gesture::take(InputEvent const& event, bool over_panel, double now,
                                   float scale) {
  using Kind = InputEvent::Kind;
  switch (event.kind) {
    case Kind::pointer:
      return moved(event, over_panel, scale);
    case Kind::press:
      at_ = {event.x, event.y};
      inside_ = true;
      if (over_panel) clicked_when_ = -10.0;  // a click in between parts a pair
      if (button_ >= 0 || over_panel) return std::nullopt;
      button_ = event.button;
      pans_ = event.button != 0 || event.shift;
      pressed_at_ = at_;
      dragging_ = false;
      return std::nullopt;
    case Kind::release:
      at_ = {event.x, event.y};
      return released(event, now, scale);
    case Kind::wheel:
      if (over_panel || event.y == 0.0F) return std::nullopt;
      return Meant{Meant::Kind::zoom, at_, {}, event.y};
    case Kind::leave:
      inside_ = false;
      return Meant{Meant::Kind::left, at_, {}, 0.0F};
    case Kind::focus:  // without the focus the release may never be reported
      button_ = -1;
      dragging_ = false;
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

std::optional<Meant> Gesture::moved(InputEvent const& event, bool over_panel, float scale) {
  glm::vec2 const to(event.x, event.y);
  auto by = to - at_;
  at_ = to;
  inside_ = true;
  if (button_ < 0) {
    if (over_panel) return std::nullopt;
    return Meant{Meant::Kind::point, to, {}, 0.0F};
  }
  if (!dragging_) {
    if (glm::distance(to, pressed_at_) < click_reach * scale) return std::nullopt;
    dragging_ = true;
    by = to - pressed_at_;
  }
  return Meant{pans_ ? Meant::Kind::pan : Meant::Kind::turn, to, by, 0.0F, pressed_at_, button_};
}

std::optional<Meant> Gesture::released(InputEvent const& event, double now, float scale) {
  if (button_ < 0 || event.button != button_) return std::nullopt;
  int const button = button_;
  button_ = -1;
  if (dragging_) {
    dragging_ = false;
    return Meant{Meant::Kind::released, at_, {}, 0.0F};
  }
  if (button == 1) return Meant{Meant::Kind::menu, at_, {}, 0.0F};
  if (button != 0 || pans_) return std::nullopt;
  bool const pair =
      now - clicked_when_ < double_s && glm::distance(at_, clicked_at_) < double_reach * scale;
  clicked_at_ = at_;
  clicked_when_ = pair ? -10.0 : now;
  return Meant{pair ? Meant::Kind::double_click : Meant::Kind::click, at_, {}, 0.0F};
}

}  // namespace knotmap
