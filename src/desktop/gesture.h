// Gesture recognition: from presses, moves and wheel turns to clicks, turns, pans and zooms.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <glm/vec2.hpp>

#include "platform/window.h"

namespace knotmap {

/// A recognised gesture. Positions are framebuffer pixels from the top left.
struct Meant {
  enum class Kind : std::uint8_t {
    point,         ///< the pointer moved to `at` with no button down
    turn,          ///< dragged by `by` with the left button
    pan,           ///< dragged by `by` with the right or middle button, or with Shift
    zoom,          ///< the wheel turned by `notches` at `at`
    click,         ///< the left button at `at`, without a drag
    double_click,  ///< the second click of a pair; the first was reported as a click
    menu,          ///< the right button at `at`, without a drag
    released,      ///< a drag ended at `at`
    left           ///< the pointer left the window
  };
  Kind kind = Kind::point;
  glm::vec2 at{0.0F};     ///< position of the pointer
  glm::vec2 by{0.0F};     ///< of a drag: the movement since the last event
  float notches = 0.0F;   ///< of the wheel: above 0 is up (away from the person)
  glm::vec2 began{0.0F};  ///< of a drag: where the button went down
  int button = 0;         ///< of a drag: 0 left, 1 right, 2 middle

  friend bool operator==(Meant const&, Meant const&) = default;
};

/// Recognises gestures from events. A press that began over a panel belongs to the panel and gives
/// none. A drag begins when the pointer has moved by 4 points; clicks are a pair when they are at
/// most 0.35 s and 8 points apart.
class Gesture {
 public:
  /// The gesture that an event completes or continues, or nothing. `over_panel`: a panel covers the
  /// position of the event. `now` is seconds, `scale` framebuffer pixels per point. Pass every
  /// event.
  [[nodiscard]] std::optional<Meant> take(InputEvent const& event, bool over_panel, double now,
                                          float scale);

  /// Whether a drag on the body is under way.
  [[nodiscard]] bool is_dragging() const { return dragging_; }
  /// The last position of the pointer, framebuffer pixels.
  [[nodiscard]] glm::vec2 pointer() const { return at_; }
  /// Whether the pointer is in the window.
  [[nodiscard]] bool is_inside() const { return inside_; }

 private:
  std::optional<Meant> moved(InputEvent const& event, bool over_panel, float scale);
  std::optional<Meant> released(InputEvent const& event, double now, float scale);

  glm::vec2 at_{0.0F};
  glm::vec2 pressed_at_{0.0F};
  glm::vec2 clicked_at_{0.0F};
  double clicked_when_ = -10.0;
  int button_ = -1;  ///< the button that is down and went down on the body, or -1
  bool pans_ = false;
  bool dragging_ = false;
  bool inside_ = false;
};

}  // namespace knotmap
