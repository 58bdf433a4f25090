// From presses, moves and wheel turns to what the person means: a click, a turn, a move, a zoom.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <glm/vec2.hpp>

#include "platform/window.h"

namespace knotmap {

/// One thing meant. Pixels of the framebuffer.
struct Meant {
  enum class Kind : std::uint8_t {
    point,         ///< the pointer rests at `at` with no button down
    turn,          ///< dragged by `by`
    pan,           ///< dragged by `by` with the right or middle button, or with Shift
    zoom,          ///< the wheel at `at`, `notches` up
    click,         ///< at `at`, without moving
    double_click,  ///< the second one of a pair; the first was told as a click
    menu,          ///< the right button at `at`, without moving
    released,      ///< a drag ended
    left           ///< the pointer left the window
  };
  Kind kind = Kind::point;
  glm::vec2 at{0.0F};
  glm::vec2 by{0.0F};
  float notches = 0.0F;
  glm::vec2 began{0.0F};  ///< where the button of a drag went down
  int button = 0;         ///< of a drag: 0 left, 1 right, 2 middle

  friend bool operator==(Meant const&, Meant const&) = default;
};

/// A press that began over a panel belongs to the panel until it is released.
class Gesture {
 public:
  /// `over_panel` tells whether the event's place is covered; `now` in seconds, `scale` in pixels a
  /// point.
  [[nodiscard]] std::optional<Meant> take(InputEvent const& event, bool over_panel, double now,
                                          float scale);

  [[nodiscard]] bool is_dragging() const { return dragging_; }
  [[nodiscard]] glm::vec2 pointer() const { return at_; }
  /// The pointer is in the window.
  [[nodiscard]] bool is_inside() const { return inside_; }

 private:
  std::optional<Meant> moved(InputEvent const& event, bool over_panel, float scale);
  std::optional<Meant> released(InputEvent const& event, double now, float scale);

  glm::vec2 at_{0.0F};
  glm::vec2 pressed_at_{0.0F};
  glm::vec2 clicked_at_{0.0F};
  double clicked_when_ = -10.0;
  int button_ = -1;  ///< held, and for the body
  bool pans_ = false;
  bool dragging_ = false;
  bool inside_ = false;
};

}  // namespace knotmap
