#include "ui/kit/items.h"

#include <algorithm>
#include <utility>

namespace knotmap {

void Items::begin() {
  order_.clear();
  seen_.clear();
  whole_.clear();
}

void Items::add(std::string_view name, Rect const& whole, Rect const& seen, bool enabled) {
  std::string const key(name);
  if (enabled && !whole_.contains(key)) order_.push_back(key);
  whole_[key] = whole;
  if (seen.width > 0.0F && seen.height > 0.0F) seen_[key] = seen;
}

bool Items::take_press(std::string_view name) {
  if (pressed_.empty() || pressed_ != name) return false;
  pressed_.clear();
  return true;
}

int Items::take_nudge(std::string_view name) {
  return has_focus(name) ? std::exchange(nudged_, 0) : 0;
}

bool Items::take_arrival(std::string_view name) {
  if (arrived_.empty() || arrived_ != name) return false;
  arrived_.clear();
  return true;
}

int Items::index_of_focus() const {
  auto const found = std::find(order_.begin(), order_.end(), focus_);
  return found == order_.end() ? -1 : static_cast<int>(found - order_.begin());
}

void Items::focus(std::string_view name) {
  nudged_ = 0;
  focus_ = name;
  arrived_ = name;
  shown_ = true;
}

void Items::step(int by) {
  if (order_.empty()) return;
  auto const count = static_cast<int>(order_.size());
  int const at = index_of_focus();
  int const next = at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count;
  focus(order_[static_cast<std::size_t>(next)]);
}

bool Items::step_within(std::string_view kind, int by) {
  if (!shown_ || !focus_.starts_with(kind)) return false;
  auto const count = static_cast<int>(order_.size());
  for (int at = index_of_focus() + by; at >= 0 && at < count; at += by) {
    auto const& name = order_[static_cast<std::size_t>(at)];
    if (name.starts_with(kind)) {
      focus(name);
      break;
    }
  }
  return true;
}

bool Items::nudge(int by) {
  if (!shown_ || !focus_.starts_with("slider:") || index_of_focus() < 0) return false;
  nudged_ += by;
  return true;
}

bool Items::press_focused() {
  if (!shown_ || index_of_focus() < 0) return false;
  pressed_ = focus_;
  return true;
}

}  // namespace knotmap
