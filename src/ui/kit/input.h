// From our events to ImGui's state of buttons and keys, so that no press is lost: ImGui 1.86 sees
// only what is down when a frame begins.
#pragma once

#include <array>
#include <deque>
#include <vector>

#include "platform/window.h"

struct ImGuiIO;

namespace knotmap {

/// Events wait here until a frame can tell them apart: a button or an editing key stays down for
/// one frame, a click happens where it happened, text and keys keep their order.
class InputQueue {
 public:
  explicit InputQueue(ImGuiIO& io);

  void push(InputEvent const& event);
  [[nodiscard]] bool empty() const { return waiting_.empty() && !releasing_; }

  /// Fills the io for the next frame and gives the keys that came with it, in order. While
  /// `typing`, editing keys go to the text field and are not among them.
  [[nodiscard]] std::vector<InputEvent> feed(ImGuiIO& io, bool typing);

 private:
  struct Fed {
    bool button = false;
    bool text = false;
    bool key = false;
  };
  /// False: the event must wait for the next frame.
  bool take(InputEvent const& event, ImGuiIO& io, bool typing, Fed& fed,
            std::vector<InputEvent>& keys);
  bool take_key(InputEvent const& event, ImGuiIO& io, bool typing, Fed& fed,
                std::vector<InputEvent>& keys);

  static constexpr int editing_keys = 12;
  std::deque<InputEvent> waiting_;
  std::array<bool, editing_keys> down_{};  ///< in the frame before
  bool swallow_text_ = false;
  bool releasing_ = false;  ///< a key is down and must come up in the next frame
};

}  // namespace knotmap
