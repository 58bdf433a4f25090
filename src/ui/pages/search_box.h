// The search field and its results.
#pragma once

#include <string>

#include "platform/window.h"
#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

/// The search field. Its text belongs to the state (Moment::search): each change sends the command
/// `search`, and a text that another command set replaces what is in the field: that is how a
/// pasted text that is too long comes back cut (the command `search`).
class SearchBox {
 public:
  /// Draws the field and, below it, the results; moves the pen to the end.
  void draw(Pen& pen, UiModel const& model);

  /// Makes the field active when it is drawn next.
  void request_focus() { focus_asked_ = true; }
  /// Whether the field was active when it was drawn last.
  [[nodiscard]] bool is_typing() const { return typing_; }
  /// Makes the field inactive; its text stays.
  void leave();

  /// Handles Up, Down (moving the marked result), Enter (choosing it) and Esc while typing. Returns
  /// whether the key was one of these; commands to run are appended to `commands`.
  bool take_key(InputEvent const& key, UiModel const& model, std::vector<std::string>& commands);

 private:
  void draw_field(Pen& pen, UiModel const& model);
  void draw_results(Pen& pen, UiModel const& model);
  /// Sends the command of a result, clears the text and leaves the field.
  void choose(ResultModel const& result, std::vector<std::string>& commands);

  std::string words_;   ///< the text in the field
  std::string sent_;    ///< the text that was sent to the state last
  std::size_t at_ = 0;  ///< index of the result that Enter chooses
  bool typing_ = false;
  bool focus_asked_ = false;
};

}  // namespace knotmap
