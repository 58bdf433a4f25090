// The registry of items: the pressable things of the panels by name, where they are (for tests and
// replays), and which one has the keyboard focus. Rectangles are framebuffer pixels.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/kit/layout.h"

namespace knotmap {

/// The items of one frame, and the keyboard focus, which is kept between frames. Names are unique
/// in a frame: "search", "view:back", "candidate:trapezius-5.R", "page:back". What stands before
/// the colon is the kind of the item.
///
/// Keys are handled before the frame is drawn: they change the focus or leave a press, nudge or
/// arrival, which the item itself takes with a take_...() function when it is drawn.
class Items {
 public:
  /// Begins a layout pass: removes all items; the focus stays.
  void begin();
  /// What is added from now on lies in this card ("panel"), within which arrow keys move the focus.
  void enter(std::string_view card) { entered_ = card; }
  /// What was added before lies under a veil: no key reaches it.
  void cover() { order_.clear(); }

  /// Registers an item that is drawn now. `seen` is its visible part, which nothing cuts off; an
  /// empty one leaves it out of seen(). Only enabled items can have the focus.
  void add(std::string_view name, Rect const& whole, Rect const& seen, bool enabled);

  /// True once after Enter or Space was pressed on the item.
  [[nodiscard]] bool take_press(std::string_view name);
  /// Whether the item has the focus, and the focus is shown.
  [[nodiscard]] bool has_focus(std::string_view name) const { return shown_ && focus_ == name; }
  /// The steps that arrow keys moved the focused item by since the last call; 0 for other items.
  [[nodiscard]] int take_nudge(std::string_view name);
  /// True once after the focus came to the item, or bring() was called: it must be scrolled into
  /// view.
  [[nodiscard]] bool take_arrival(std::string_view name);

  /// Moves the focus to the next (1) or previous (-1) enabled item, from the last to the first.
  void step(int by);
  /// Moves the focus to the next item of one kind ("candidate:"). False when no item of that kind
  /// has the focus, or there is no further one.
  bool step_within(std::string_view kind, int by);
  /// Moves the focus within its card to the nearest enabled item in a direction as it is seen:
  /// `across` 1 to the right, -1 to the left; `down` 1, -1 (one of the two is 0). It stays where
  /// there is none. False when no item has the focus.
  bool walk(int across, int down);
  /// Moves the focus to the first or last item of its card. False when no item has the focus.
  bool walk_to_end(bool last);
  /// The first enabled item of a card other than its ways elsewhere ("page:back"), else the first
  /// of those; "" when there is none.
  [[nodiscard]] std::string first_of(std::string_view card) const;
  /// The card of an item that is drawn and enabled; "" for others.
  [[nodiscard]] std::string card_of(std::string_view name) const;
  /// Gives an item the focus and shows it. The item need not have been drawn yet.
  void focus(std::string_view name);
  /// Scrolls the item into view when it is drawn next, without the focus.
  void bring(std::string_view name) { arrived_ = name; }
  /// Moves the focused slider by steps. False when no slider ("slider:") has the focus.
  bool nudge(int by);
  /// Presses the focused item. False when none has the focus.
  bool press_focused();
  /// Hides the focus until a key moves it; it does not move.
  void hide_focus() { shown_ = false; }
  /// The item that has the focus, shown or not; "" at the start.
  [[nodiscard]] std::string const& focused() const { return focus_; }
  [[nodiscard]] bool is_focus_shown() const { return shown_; }

  /// Notes that the ring of the focused item was drawn here.
  void note_ring(Rect const& ring) { ring_ = ring; }
  /// The ring of the focused item as it was drawn last in this pass; empty: none was.
  [[nodiscard]] Rect const& ring() const { return ring_; }

  /// Whether an item is drawn, but scrolled out of sight.
  [[nodiscard]] bool is_out_of_sight(std::string const& name) const {
    return whole_.contains(name) && !seen_.contains(name);
  }
  /// All of an item that is drawn, also where it is scrolled out of sight; nothing for others.
  [[nodiscard]] std::optional<Rect> whole(std::string const& name) const {
    auto const at = whole_.find(name);
    return at == whole_.end() ? std::nullopt : std::optional(at->second);
  }
  /// The visible part of each item, by name.
  [[nodiscard]] std::map<std::string, Rect> const& seen() const { return seen_; }
  /// The enabled items in the order in which they were drawn: the order of Tab.
  [[nodiscard]] std::vector<std::string> const& order() const { return order_; }

 private:
  /// The index of the focused item in `order_`, or -1 when it is not drawn or disabled.
  [[nodiscard]] int index_of_focus() const;

  std::vector<std::string> order_;
  std::map<std::string, Rect> seen_;
  std::map<std::string, Rect> whole_;
  std::map<std::string, std::string> card_;  ///< of each enabled item
  std::string entered_;
  Rect ring_;
  std::string focus_;
  std::string pressed_;  ///< for take_press()
  std::string arrived_;  ///< for take_arrival()
  int nudged_ = 0;       ///< for take_nudge()
  bool shown_ = false;
};

}  // namespace knotmap
