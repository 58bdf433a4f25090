// The search field and what it finds.
#pragma once

#include <array>
#include <string>

#include "platform/window.h"
#include "ui/kit/pen.h"
#include "ui/pages/model.h"

namespace knotmap {

class SearchBox {
 public:
  /// Draws the field and, below it, the results; moves pen.top to the end.
  void draw(Pen& pen, UiModel const& model);

  void request_focus() { focus_asked_ = true; }
  /// The person is typing into the field.
  [[nodiscard]] bool is_typing() const { return typing_; }
  void leave();

  /// Up, Down, Enter and Esc while typing; true when the key was for the field.
  bool take_key(InputEvent const& key, UiModel const& model, std::vector<std::string>& commands);

 private:
  void draw_field(Pen& pen, UiModel const& model);
  void draw_results(Pen& pen, UiModel const& model);
  void choose(ResultModel const& result, std::vector<std::string>& commands);

  std::array<char, 160> words_{};
  std::string sent_;    ///< what the state was last told
  std::size_t at_ = 0;  ///< the result that Enter takes
  bool typing_ = false;
  bool focus_asked_ = false;
};

}  // namespace knotmap
