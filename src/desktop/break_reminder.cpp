#include "desktop/break_reminder.h"

#include <algorithm>

namespace knotmap {

bool BreakReminder::is_due(bool on, bool busy, double now) {
  if (!on) {
    since_.reset();
    return false;
  }
  if (busy || !since_) {
    since_ = now;
    return false;
  }
  if (now - *since_ < every_s) return false;
  since_ = now;
  return true;
}

double BreakReminder::seconds_to_due(double now) const {
  return since_ ? std::max(0.0, *since_ + every_s - now) : -1.0;
}

}  // namespace knotmap
