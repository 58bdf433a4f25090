#include "ui/kit/items.h"

#include <algorithm>
#include <utility>

namespace knotmap {

void Items::begin() {
  order_.clear();
  seen_.clear();
  whole_.clear();
  card_.clear();
  entered_.clear();
  ring_ = {};
}

void Items::add(std::string_view name, Rect const& whole, Rect const& seen, bool enabled) {
  std::string const key(name);
  if (enabled && !whole_.contains(key)) {
    order_.push_back(key);
    card_[key] = entered_;
  }
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
      focus(std::string(name));
      return true;
    }
  }
  return false;
}

namespace {

/// How far apart two spans are; negative where they overlap.
float apart(float low, float high, float other_low, float other_high) {
  return std::max(other_low - high, low - other_high);
}

}  // namespace

bool Items::walk(int across, int down) {
  if (!shown_ || index_of_focus() < 0) return false;
  auto const& from = whole_.at(focus_);
  auto const& card = card_.at(focus_);
  std::string const* best = nullptr;
  float best_ahead = 0.0F;
  float best_beside = 0.0F;
  for (auto const& name : order_) {
    if (name == focus_ || card_.at(name) != card) continue;
    auto const& to = whole_.at(name);
    // Ahead: between the middles, along the way. Beside: between the borders, across it.
    bool const level = across != 0;
    float const ahead =
        level ? (to.x + to.right() - from.x - from.right()) / 2.0F * static_cast<float>(across)
              : (to.y + to.bottom() - from.y - from.bottom()) / 2.0F * static_cast<float>(down);
    float const beside = level ? apart(from.y, from.bottom(), to.y, to.bottom())
                               : apart(from.x, from.right(), to.x, to.right());
    float const overlap = level ? apart(from.x, from.right(), to.x, to.right())
                                : apart(from.y, from.bottom(), to.y, to.bottom());
    // To the side only within the row; up and down only out of it.
    if (ahead <= 0.5F || (level && beside > 0.0F) || (!level && overlap < -2.0F)) continue;
    float const off = std::max(beside, 0.0F);
    constexpr float same_row = 4.0F;
    bool const better = best == nullptr || ahead < best_ahead - same_row ||
                        (ahead < best_ahead + same_row && off < best_beside);
    if (!better) continue;
    best = &name;
    best_ahead = ahead;
    best_beside = off;
  }
  if (best != nullptr) focus(std::string(*best));
  return true;
}

bool Items::walk_to_end(bool last) {
  if (!shown_ || index_of_focus() < 0) return false;
  auto const card = card_.at(focus_);
  std::string to;
  for (auto const& name : order_) {
    if (card_.at(name) != card) continue;
    to = name;
    if (!last) break;
  }
  focus(to);
  return true;
}

std::string Items::first_of(std::string_view card) const {
  std::string back;
  for (auto const& name : order_) {
    if (card_.at(name) != card) continue;
    if (!name.starts_with("page:")) return name;
    if (back.empty()) back = name;
  }
  return back;
}

std::string Items::card_of(std::string_view name) const {
  auto const found = card_.find(std::string(name));
  bool const reached = std::find(order_.begin(), order_.end(), name) != order_.end();
  return reached && found != card_.end() ? found->second : std::string{};
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
