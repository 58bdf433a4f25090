// Keys for the panels: what has the keyboard, and where it goes.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "commands/bindings.h"
#include "commands/command_line.h"
#include "ui/ui_impl.h"

namespace knotmap {

void Ui::Impl::on_key(InputEvent const& key, UiModel const& model,
                      std::vector<std::string>& commands) {
  bool const typed = search.is_typing();
  if (search.take_key(key, model, commands)) {
    // What Enter chose is on the page of the next frame.
    if (typed && !search.is_typing() && key.name == "Enter") frames_to_step = 2;
    return;
  }
  for (auto& [name, field] : memory.fields) {
    if (field.take_key(key)) return;
  }
  if (key.name == "Tab" || key.name == "Shift+Tab") {
    leave_fields();
    items.step(key.name == "Tab" ? 1 : -1);
    return;
  }
  // A held Enter or Space presses once: what has the focus then may be another item.
  bool const presses = key.name == "Enter" || key.name == "Space";
  if (presses && key.repeated && items.is_focus_shown()) return;
  // Who pressed Enter twice after the words did not say that a warning sign is so.
  if (std::exchange(stepped, false) && presses && items.is_focus_shown()) return;
  if (take_walk(key.name)) return;
  auto command = command_of(key.name, model.questions);
  if (command.empty()) command = command_of(key.by_place, model.questions);
  if (command == "focus search") {
    // Not sent as a command: text typed right after the key must already go to the field.
    search.request_focus();
    items.hide_focus();
    focus_frames = most_focus_frames;
  } else if (command == "focus next") {
    // Not sent either: the next key is already meant for where the keyboard is then.
    if (focus_next()) commands.emplace_back("cursor on");
  } else if (command == "gate none" && items.is_out_of_sight("gate:none")) {
    // Signs that were not on screen cannot be denied: the key first brings them there.
    items.bring("gate:none");
    frames_left = 2;
  } else if (!command.empty()) {
    // So on the body; a held arrow goes on.
    bool const at_cursor = command == "cursor press" || command == "cursor menu";
    if (at_cursor && key.repeated) return;
    menu_by_key = menu_by_key || command == "cursor menu";
    commands.emplace_back(command);
  }
}

bool Ui::Impl::take_walk(std::string const& name) {
  if (name == "PageDown" || name == "PageUp") {
    scroll_by += name == "PageDown" ? 0.8F : -0.8F;
    return true;
  }
  if (!items.is_focus_shown()) return false;
  if ((name == "Enter" || name == "Space") && items.press_focused()) {
    if (items.focused().starts_with("candidate:")) last_candidate = items.focused();
    return true;
  }
  if (name == "Left" || name == "Right") {
    int const by = name == "Right" ? 1 : -1;
    return items.nudge(by) || items.walk(by, 0);
  }
  if (name == "Down" || name == "Up") leave_fields();
  if (name == "Down" || name == "Up") {
    int const by = name == "Down" ? 1 : -1;
    for (auto const* const kind : {"candidate:", "together:", "result:"}) {
      if (items.step_within(kind, by)) return true;
    }
    return items.walk(0, by);
  }
  if (name == "Home" || name == "End") return items.walk_to_end(name == "End");
  return false;
}

bool Ui::Impl::focus_next() {
  if (items.is_focus_shown() || is_typing()) {
    leave_fields();
    items.hide_focus();
    return true;
  }
  std::string to;
  for (auto const* const card : {"keys-list", "menu", "panel"}) {
    if (!to.empty()) break;
    to = items.card_of(items.focused()) == card ? items.focused() : items.first_of(card);
  }
  if (!to.empty()) items.focus(to);
  return to.empty();
}

std::string Ui::Impl::next_step() const {
  auto const& order = items.order();
  for (auto const* const kind : {"sign:", "gate:none", "candidate:"}) {
    auto const found = std::find_if(order.begin(), order.end(), [&](std::string const& name) {
      return name.starts_with(kind);
    });
    if (found != order.end()) return *found;
  }
  return {};
}

void Ui::Impl::keep_focus() {
  bool const fresh = std::exchange(page_is_new, false);
  auto const menu = items.first_of("menu");
  if (menu_by_key && !menu.empty()) {
    menu_by_key = false;
    items.focus(menu);
    frames_left = 2;
    return;
  }
  if (frames_to_step > 0) {
    frames_left = 2;
    if (--frames_to_step > 0) return;
    auto const next = next_step();
    items.focus(next.empty() ? items.first_of("panel") : next);
    stepped = items.focused().starts_with("sign:");
    return;
  }
  if (!items.is_focus_shown()) return;
  auto const& order = items.order();
  auto const is_there = [&](std::string const& name) {
    return std::find(order.begin(), order.end(), name) != order.end();
  };
  auto const& lost = items.focused();
  bool const gate_answered = lost.starts_with("gate:") || lost.starts_with("sign:");
  auto const candidate = std::find_if(order.begin(), order.end(), [](std::string const& name) {
    return name.starts_with("candidate:");
  });
  if (gate_answered && !fresh && !is_there(lost) && candidate != order.end()) {
    items.focus(std::string(*candidate));  // the list is open now
  } else if (fresh && is_there(last_candidate)) {
    items.focus(last_candidate);  // back in the list, at the row that was open
  } else if (is_there(items.focused())) {
    return;
  } else if (cards.rects().contains("keys-list")) {
    items.focus(items.first_of("keys-list"));
  } else if (is_there("page:back") && !items.focused().starts_with("menu:")) {
    auto const next = next_step();
    items.focus(next.empty() ? "page:back" : next);
    stepped = next.starts_with("sign:");
  } else {
    items.hide_focus();
    return;
  }
  frames_left = 2;
}

void Ui::Impl::preview(UiModel const& model, std::vector<std::string>& commands) {
  auto const& wanted = memory.pointed.empty() ? model.hovered_mark : memory.pointed;
  if (wanted == pointed_before) return;
  pointed_before = wanted;
  commands.push_back(wanted.empty() ? "preview none" : "preview " + quoted_word(wanted));
}

}  // namespace knotmap
