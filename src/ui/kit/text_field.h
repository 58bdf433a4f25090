// A line to type in, on a page.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "platform/window.h"
#include "ui/kit/pen.h"

struct ImGuiInputTextCallbackData;

namespace knotmap {

/// What a field keeps between frames. Its text belongs to the state: a text that a command set
/// replaces what is in the field.
class TextField {
 public:
  /// Draws the field over the pen's width and moves the pen below. `name` is that of its item,
  /// `hint` stands in it while it is empty, `text` is what the state has. True when the person
  /// changed it: words() is the new text then, at most `most` bytes.
  bool draw(Pen& pen, std::string_view name, std::string_view hint, std::string const& text,
            std::size_t most);

  [[nodiscard]] std::string const& words() const { return words_; }
  /// Whether it was active when it was drawn last.
  [[nodiscard]] bool is_typing() const { return typing_; }
  /// It is not drawn in this frame unless draw() is called.
  void begin() {
    was_typing_ = typing_;
    typing_ = false;
  }
  /// Makes it inactive; its text stays.
  void leave();
  /// Takes Enter and Esc while typing: both leave the field. Whether it was one of these.
  bool take_key(InputEvent const& key);

 private:
  std::string words_;  ///< the text in the field
  std::string sent_;   ///< the text that was sent to the state last
  bool typing_ = false;
  bool was_typing_ = false;  ///< in the frame before
};

/// Makes room for what is typed or pasted, and leaves out what cannot be shown: the callback of
/// fields whose user data is a std::string, with the flags CallbackResize and CallbackCharFilter.
int take_edit(ImGuiInputTextCallbackData* data);

}  // namespace knotmap
