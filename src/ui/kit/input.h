// Feeds input events to ImGui without losing any. ImGui 1.86 has no event queue: it sees only which
// buttons and keys are down when a frame begins, so a press and release between two frames would be
// lost.
#pragma once

#include <array>
#include <deque>
#include <vector>

#include "platform/window.h"

struct ImGuiIO;

namespace knotmap {

/// A queue of events that spreads them over frames: at most one change of a button in a frame, each
/// editing key down for one frame, clicks at their own position, text and keys in their order.
class InputQueue {
 public:
  /// Sets up the key map of `io`.
  explicit InputQueue(ImGuiIO& io);

  /// Appends an event. Consecutive pointer moves are merged into the last one.
  void push(InputEvent const& event);
  /// False while events wait for a later frame, or a key still has to go up: draw another frame.
  [[nodiscard]] bool empty() const { return waiting_.empty() && !releasing_; }

  /// Passes as many events to `io` as one frame can take; to be called before each NewFrame.
  /// Returns the key presses that are not for a text field, in order. While `typing` (a text field
  /// is active), characters and editing keys go to ImGui and are not among them.
  [[nodiscard]] std::vector<InputEvent> feed(ImGuiIO& io, bool typing);

 private:
  /// What the current frame has got already.
  struct Fed {
    bool button = false;
    bool text = false;
    bool key = false;
  };
  /// Passes one event on. False: it must wait for the next frame.
  bool take(InputEvent const& event, ImGuiIO& io, bool typing, Fed& fed,
            std::vector<InputEvent>& keys);
  bool take_key(InputEvent const& event, ImGuiIO& io, bool typing, Fed& fed,
                std::vector<InputEvent>& keys);

  static constexpr int editing_keys = 12;
  std::deque<InputEvent> waiting_;
  std::array<bool, editing_keys> down_{};  ///< which were down in the frame before
  bool swallow_text_ = false;  ///< drop the next text event: it belongs to a key that was a command
  bool releasing_ = false;     ///< a key is down and must go up in the next frame
};

}  // namespace knotmap
