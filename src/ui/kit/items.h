// The items of the panels by name: where they are (for tests and replays) and which one the
// keyboard is on.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "ui/kit/layout.h"

namespace knotmap {

/// Names: "search", "view:back", "candidate:trapezius-5.R", "result:trapezius", "page:back", ...
class Items {
 public:
  /// Forgets where the items were; the focus stays.
  void begin();

  /// Tells of an item that is drawn now. `seen` is the part of it that nothing cuts off.
  void add(std::string_view name, Rect const& whole, Rect const& seen, bool enabled);

  /// True once for the item that Enter was pressed on.
  [[nodiscard]] bool take_press(std::string_view name);
  [[nodiscard]] bool has_focus(std::string_view name) const { return shown_ && focus_ == name; }
  /// How many steps an arrow key moved the item by since it was asked last.
  [[nodiscard]] int take_nudge(std::string_view name);
  /// True once after the keyboard came to the item: bring it into view.
  [[nodiscard]] bool take_arrival(std::string_view name);

  /// Tab and Shift+Tab: to the next or the previous item, round and round.
  void step(int by);
  /// Up and down among items of one kind ("candidate:"); false when the focus is on none of it.
  bool step_within(std::string_view kind, int by);
  void focus(std::string_view name);
  /// Scrolls the item into view when it is drawn next, wherever it has moved.
  void bring(std::string_view name) { arrived_ = name; }
  /// Left and Right on a slider; false when the focus is on none ("slider:").
  bool nudge(int by);
  /// Enter or Space on the focused item; false when nothing has the focus.
  bool press_focused();
  void hide_focus() { shown_ = false; }
  [[nodiscard]] std::string const& focused() const { return focus_; }
  [[nodiscard]] bool is_focus_shown() const { return shown_; }

  /// What is seen of each item, in pixels of the framebuffer.
  [[nodiscard]] std::map<std::string, Rect> const& seen() const { return seen_; }
  /// The items in the order of reading.
  [[nodiscard]] std::vector<std::string> const& order() const { return order_; }

 private:
  [[nodiscard]] int index_of_focus() const;

  std::vector<std::string> order_;  ///< enabled ones
  std::map<std::string, Rect> seen_;
  std::map<std::string, Rect> whole_;
  std::string focus_;
  std::string pressed_;
  std::string arrived_;
  int nudged_ = 0;  ///< the focused item
  bool shown_ = false;
};

}  // namespace knotmap
