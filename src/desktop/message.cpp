#include "desktop/message.h"

#include <algorithm>

namespace knotmap {
namespace {

constexpr double said_s = 4.0;     // how long a message is shown
constexpr double offered_s = 9.0;  // and one that has a button

}  // namespace

void Message::say(std::string_view words, double now) {
  words_ = words;
  label_.clear();
  command_.clear();
  until_ = now + said_s;
}

void Message::offer(std::string_view label, std::string_view command, std::uint64_t changes,
                    double now) {
  label_ = label;
  command_ = command;
  changes_ = changes;
  until_ = now + offered_s;
}

void Message::update(std::uint64_t changes, double now) {
  bool const is_other = !command_.empty() && changes != changes_;
  bool const is_over = until_ >= 0.0 && now >= until_;
  if (!is_other && !is_over) return;
  words_.clear();
  until_ = -1.0;
  if (!is_other && command_.starts_with("undo")) return;
  label_.clear();
  command_.clear();
}

double Message::seconds_to_end(double now) const {
  return until_ < 0.0 ? -1.0 : std::max(0.0, until_ - now);
}

}  // namespace knotmap
